/**
 * When the session ends while someone works, nothing typed may be lost: the request that found it out waits here,
 * the shell offers to sign in again in a new window, and the request is then sent once more.
 */
type Listener = () => void;

interface Waiting {
  readonly promise: Promise<boolean>;
  readonly settle: (signedIn: boolean) => void;
}

let listener: Listener | null = null;
let waiting: Waiting | null = null;

function startWaiting(): Waiting {
  let settle: Waiting['settle'] = () => undefined;
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** The shell's dialog registers here; answers how to unregister. */
export function onSessionEnded(ask: Listener): () => void {
  listener = ask;
  return () => {
    if (listener === ask) listener = null;
  };
}

/** Waits for the person to sign in again; all requests wait for the same answer. False where nobody can ask. */
export function waitForSignIn(): Promise<boolean> {
  if (listener === null) return Promise.resolve(false);
  waiting ??= startWaiting();
  listener();
  return waiting.promise;
}

/** Told by the dialog: signed in again, or given up. */
export function settleSignIn(signedIn: boolean): void {
  waiting?.settle(signedIn);
  waiting = null;
}
