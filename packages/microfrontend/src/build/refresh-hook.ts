/**
 * Development only, inline in the shell's page. With `loaded-first`, hot updates of a remote silently do nothing,
 * because React's renderer is registered before the remote's refresh runtime looks for it: this hook keeps it.
 */
export const REFRESH_HOOK = `
if (!window.__REACT_DEVTOOLS_GLOBAL_HOOK__) {
  const renderers = new Map(); let next = 0;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    renderers, supportsFiber: true,
    inject(renderer) { renderers.set(++next, renderer); return next; },
    onScheduleFiberRoot() {}, onCommitFiberRoot() {}, onCommitFiberUnmount() {},
  };
}`;
