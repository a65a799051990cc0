/** `npm start`, after installing and building: runs the platform until it is told to stop. */
import { resolve } from 'node:path';
import { StartFailure } from '@award/infra-postgres';
import { demoIsHalfPlayed, playDemo } from './demo.ts';
import { demoSeedFrom, logLevelFrom, secretsFrom, settingsFrom, startedAtFrom } from './environment.ts';
import { type RunningPlatform, startPlatform } from './platform.ts';
import { announce, terminal } from './terminal.ts';

const STOP_WITHIN_MS = 20_000;
const FORCED_AFTER_MS = 1_500;

const out = terminal(startedAtFrom(process.env));
const playing = new AbortController();
let starting: Promise<RunningPlatform> | undefined;
let stoppingSince: number | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// The command that started us is gone, however it ended.
process.once('disconnect', () => void stop());

try {
  starting = run();
  const platform = await starting;
  const accounts = await demo(platform);
  if (stoppingSince === undefined) announce(out, platform, settingsFrom(process.env, process.argv).demo, accounts);
} catch (error) {
  if (stoppingSince === undefined) {
    console.error(error instanceof StartFailure ? error.message : error);
    await stop(1);
  }
}

async function run(): Promise<RunningPlatform> {
  const settings = settingsFrom(process.env, process.argv);
  const dataDir = resolve(settings.dataDir);
  const startOver = settings.demo && settings.databaseUrl === null && (await demoIsHalfPlayed(dataDir));
  return startPlatform({
    ...settings,
    secrets: secretsFrom(process.env),
    startOver,
    logTarget: { file: resolve(dataDir, 'log', 'platform.log'), level: logLevelFrom(process.env) },
    onStep: (zh, en) => out.step(zh, en),
    onLine: (line) => out.line(line),
  });
}

async function demo(platform: RunningPlatform): ReturnType<typeof playDemo> {
  if (!settingsFrom(process.env, process.argv).demo || !demoSeedFrom(process.env)) return [];
  return playDemo(platform, (line) => out.step(line, ''), playing.signal);
}

/** Stops once; asked again after a while, it ends at once. */
async function stop(code = 0): Promise<void> {
  if (stoppingSince !== undefined) {
    if (Date.now() - stoppingSince > FORCED_AFTER_MS) process.exit(1);
    return;
  }
  stoppingSince = Date.now();
  if (code === 0) out.step('正在停止…', 'Stopping …');
  playing.abort();
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  try {
    const platform = await starting?.catch(() => undefined);
    await platform?.stop();
    if (code === 0) out.step('已停止。', 'Stopped.');
    process.exit(code);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
