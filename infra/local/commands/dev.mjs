/**
 * `npm run dev`: services from their sources, started again on a change; apps by their development servers with hot
 * reload. People go to the shell's development server, which hands everything else on to the gateway on PORT.
 */
import { foreground } from './foreground.mjs';
import { main, say } from './say.mjs';
import { install, run } from './toolchain.mjs';

const SHELL_ORIGIN = 'http://localhost:5000';

await main(async () => {
  await install();
  say('生成操作类型并编译…', 'Generating operation types and compiling …');
  const { code, output } = await run('turbo', ['run', 'codegen', '//#compile', '--output-logs=errors-only', '--ui=stream'], { quiet: true });
  // Half-written code is what one develops on: say what is wrong and go on.
  if (code !== 0) console.error(output);
  say('启动…', `Starting; open ${SHELL_ORIGIN} when the gateway is ready …`);
  const programs = [
    ['node', '--watch', '--watch-preserve-output', '--enable-source-maps', '--conditions=development', '--import', '@oxc-node/core/register', 'infra/local/src/main.ts', ...process.argv.slice(2)],
    ['pnpm', '--silent', '--parallel', '--filter', './apps/*', 'run', 'dev'],
  ];
  const more = { NODE_ENV: 'development', PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN ?? SHELL_ORIGIN, AWARD_STARTED_AT: String(Date.now()) };
  await Promise.all(programs.map(([program, ...args]) => foreground(program, args, more)));
});
