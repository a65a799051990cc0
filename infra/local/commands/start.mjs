/**
 * `npm start`: one command on a machine with Node >= 20, npm and git. Installs and builds what has changed, then runs
 * the platform on the repository's own Node until Ctrl-C.
 */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { foreground } from './foreground.mjs';
import { Failure, main } from './say.mjs';
import { prepare, root } from './toolchain.mjs';

const startedAt = Date.now();

await main(async () => {
  await checkPort();
  await prepare();
  process.exitCode = await foreground('node', ['--enable-source-maps', join(root, 'infra/local/dist/main.js'), ...process.argv.slice(2)], {
    AWARD_STARTED_AT: String(startedAt),
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
