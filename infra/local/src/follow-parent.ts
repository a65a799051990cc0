/**
 * Loaded before a service's own main file when the local runner starts it: when the channel to the runner closes,
 * because it stops or because it was killed, the service stops too.
 */
const STOP_WITHIN_MS = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
