import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { environment, root } from './toolchain.mjs';

/**
 * Runs a program in the foreground: it gets the terminal and every signal that we get, and ends with us.
 * Killed, npm takes the shell between us along but not us; then our parent is another, and we stop as well.
 * @param {NodeJS.ProcessEnv} [more] variables beside ours
 * @returns {Promise<number>} its exit code
 */
export function foreground(program, args, more = {}) {
  return new Promise((resolve, reject) => {
    // The channel tells a program of ours when this command is gone, however it ended.
    const channel = program === 'node' ? ['ipc'] : [];
    const child = spawn(program, args, { cwd: root, env: { NODE_ENV: 'production', ...environment, ...more }, stdio: ['inherit', 'inherit', 'inherit', ...channel] });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const parent = process.ppid;
    const watch = process.env.npm_lifecycle_event && setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
