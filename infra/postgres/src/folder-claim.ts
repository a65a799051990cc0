import { readFileSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, startMark } from './process-alive.ts';
import { StartFailure } from './start-failure.ts';

interface Claim {
  pid: number;
  started?: string | undefined;
}

/**
 * Claims a folder for this process, so that no two running platforms use the same data.
 * A claim left by a process that was killed counts for nothing.
 * @returns a function that gives the folder up
 * @throws StartFailure when a running process holds it
 */
export async function claimFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'in-use.json');
  const holder = read(file);
  if (holder && holder.pid !== process.pid && isAlive(holder.pid) && startMark(holder.pid) === holder.started) {
    throw new StartFailure(
      `数据目录 ${folder} 正被另一个运行中的平台使用(进程 ${holder.pid})。`,
      `The data folder ${folder} is in use by another running platform (process ${holder.pid}).`,
    );
  }
  const mine: Claim = { pid: process.pid, started: startMark(process.pid) };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  await rename(draft, file);
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function read(file: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return undefined;
  }
}
