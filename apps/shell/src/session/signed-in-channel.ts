const NAME = 'award-session';

/** Tells the other windows of this browser that somebody has signed in or changed the role. */
export function announceSession(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('changed');
  channel.close();
}

/** Called when another window has announced it; answers how to stop listening. */
export function onSignedIn(listener: () => unknown): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', () => void listener());
  return () => channel.close();
}
