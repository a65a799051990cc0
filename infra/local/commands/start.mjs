/**
 * `npm start`: one command on a machine with Node >= 20, npm and git. Installs and builds what has changed, then runs
 * the platform on the repository's own Node until Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Failure, main } from './say.mjs';
import { environment, prepare, root } from './toolchain.mjs';

const startedAt = Date.now();

await main(async () => {
  await checkPort();
  await prepare();
  const platform = spawn('node', ['--enable-source-maps', join(root, 'infra/local/dist/main.js'), ...process.argv.slice(2)], {
    cwd: root,
    env: { NODE_ENV: 'production', ...environment, AWARD_STARTED_AT: String(startedAt) },
    // The channel tells the platform when this command is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => platform.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    platform.once('error', reject);
    platform.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
});

/** Says at once, before minutes of installing, that the port is taken. */
async function checkPort() {
  const port = Number(process.env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Failure('设置 PORT 有误:应为 0–65535 的整数。', 'The setting PORT is wrong: an integer from 0 to 65535 is expected.');
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explained(error, port)));
    probe.listen(port, process.env.HOST || '127.0.0.1', () => probe.close(resolve));
  });
}

function explained(error, port) {
  if (error.code === 'EADDRINUSE') return new Failure(`端口 ${port} 已被占用;请用 PORT 指定其他端口。`, `Port ${port} is in use; choose another by PORT.`);
  if (error.code === 'EACCES') return new Failure(`当前用户无权使用端口 ${port}。`, `This user may not listen on port ${port}.`);
  return error;
}
