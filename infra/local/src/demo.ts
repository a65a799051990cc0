import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFailure } from '@award/infra-postgres';
import type { RunningPlatform } from './platform.ts';

/** Someone who can sign in to the demo. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  /** the role in words, e.g. 办公室经办 */
  readonly role: string;
}

interface DemoRecord {
  readonly state: 'playing' | 'played';
  readonly accounts: readonly DemoAccount[];
}

/** Plays the demo through the public API; made by test/simulate, which knows how people work with the platform. */
const player = fileURLToPath(new URL('../../../test/simulate/dist/seed.js', import.meta.url));

/** True when the demo was being played as the platform died: its data is half a play, to be thrown away. */
export async function demoIsHalfPlayed(dataDir: string): Promise<boolean> {
  return (await read(dataDir))?.state === 'playing';
}

/**
 * Plays the demo, unless this data folder has it already.
 * @param onLine is given each line of progress
 * @param signal ends the play early; it starts over at the next start
 * @returns the accounts that the play made, in the order to show them
 * @throws StartFailure when the play failed
 */
export async function playDemo(platform: RunningPlatform, onLine: (line: string) => void, signal: AbortSignal): Promise<readonly DemoAccount[]> {
  const known = await read(platform.dataDir);
  if (known?.state === 'played' && !platform.fresh) return known.accounts;
  if (!existsSync(player)) return [];
  await write(platform.dataDir, { state: 'playing', accounts: [] });
  const accountsFile = join(platform.dataDir, 'demo-accounts.json');
  await runPlayer(platform, accountsFile, onLine, signal);
  const accounts = JSON.parse(await readFile(accountsFile, 'utf8')) as DemoAccount[];
  await write(platform.dataDir, { state: 'played', accounts });
  return accounts;
}

async function runPlayer(platform: RunningPlatform, accountsFile: string, onLine: (line: string) => void, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ['--enable-source-maps', player], {
    env: {
      ...process.env,
      AWARD_ORIGIN: platform.origin,
      AWARD_SYSADMIN_LOGIN: platform.sysadmin.login,
      AWARD_SYSADMIN_PASSWORD: platform.sysadmin.password ?? '',
      AWARD_DEMO_ACCOUNTS_FILE: accountsFile,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let errors = '';
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) onLine(line.trim());
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => (errors = (errors + part).slice(-4000)));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  throw new StartFailure(`演示数据未能生成:\n${errors.trim()}\n`, 'The demo could not be played (see above); it starts over at the next start.');
}

const fileOf = (dataDir: string): string => join(dataDir, 'demo.json');

async function read(dataDir: string): Promise<DemoRecord | null> {
  const content = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  return content === null ? null : (JSON.parse(content) as DemoRecord);
}

async function write(dataDir: string, record: DemoRecord): Promise<void> {
  await writeFile(`${fileOf(dataDir)}.new`, JSON.stringify(record, undefined, 2), { mode: 0o600 });
  await rename(`${fileOf(dataDir)}.new`, fileOf(dataDir));
}
