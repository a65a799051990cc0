/** `signed-in`: somebody has signed in, in a window opened for it. `changed`: the acting role is another one now. */
export type SessionNews = 'signed-in' | 'changed';

/** One channel for this window, so that a window does not hear itself. */
const channel = new BroadcastChannel('award-session');

/** Tells the other windows of this browser; they share its one session. */
export function announceSession(news: SessionNews): void {
  channel.postMessage(news);
}

/** Called when another window tells of it; answers how to stop listening. */
export function onSessionNews(news: SessionNews, listener: () => unknown): () => void {
  const hear = (event: MessageEvent<unknown>) => {
    if (event.data === news) void listener();
  };
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}
