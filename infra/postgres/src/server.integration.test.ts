import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from './process-alive.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './server.ts';
import { StartFailure } from './start-failure.ts';
import { throwAwayFolder } from './throw-away-folder.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
let folder: string;
const mounts: string[] = [];

beforeEach(async () => {
  folder = await throwAwayFolder();
});
afterEach(async () => {
  for (const disk of mounts.splice(0)) await run('umount', ['-l', disk]);
  await chmod(folder, 0o711);
  await rm(folder, { recursive: true, force: true });
});

describe('an embedded server', () => {
  it('keeps its data and its port from one start to the next', async () => {
    const first = await startEmbeddedPostgres({ folder });
    expect(first.created).toBe(true);
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startEmbeddedPostgres({ folder });
    expect(second).toMatchObject({ created: false, port: first.port });
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('takes another port when its own was taken meanwhile', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
    const second = await startEmbeddedPostgres({ folder });
    expect(second.port).not.toBe(first.port);
    await second.stop();
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('runs beside another one', async () => {
    const [one, other] = await Promise.all([startEmbeddedPostgres({ folder: join(folder, 'a') }), startEmbeddedPostgres({ folder: join(folder, 'b') })]);
    expect(one.port).not.toBe(other.port);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('is not started twice on the same data', async () => {
    const owner = await startOwner();
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/in use by another running platform/);
    await owner.kill('SIGTERM');
  });
});

describe('after a kill -9', () => {
  it('of the platform, the server left behind is replaced and what was committed is there', async () => {
    const owner = await startOwner();
    const postmaster = await postmasterPid();
    await owner.kill('SIGKILL');
    expect(isAlive(postmaster)).toBe(true);
    const again = await startEmbeddedPostgres({ folder });
    expect(await ask(again, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(isAlive(postmaster)).toBe(false);
    await again.stop();
  });

  it('of platform and server, it recovers', async () => {
    const owner = await startOwner();
    const postmaster = await postmasterPid();
    await owner.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    const again = await startEmbeddedPostgres({ folder });
    expect(await ask(again, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await again.stop();
  });

  it('a pid file whose number now belongs to another process does not stop it', async () => {
    await (await startEmbeddedPostgres({ folder })).stop();
    await writeFile(join(folder, 'postgres', 'data', 'postmaster.pid'), `${process.pid}\n`);
    const again = await startEmbeddedPostgres({ folder });
    expect(again.created).toBe(false);
    await again.stop();
  });

  it('while the cluster was being made, it is made anew', async () => {
    await mkdir(join(folder, 'postgres', 'data.new'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'data.new', 'PG_VERSION'), '18');
    const server = await startEmbeddedPostgres({ folder });
    expect(server.created).toBe(true);
    await server.stop();
  });
});

describe('says in one sentence', () => {
  const data = (): string => join(folder, 'postgres', 'data');

  it.each([
    ['a missing PG_VERSION', async () => rm(join(data(), 'PG_VERSION')), /PG_VERSION is missing/],
    ['a cluster of another version', async () => writeFile(join(data(), 'PG_VERSION'), '15\n'), /is of PostgreSQL 15/],
    ['a missing control file', async () => rm(join(data(), 'global', 'pg_control')), /is damaged/],
    ['a missing write-ahead log', async () => rm(join(data(), 'pg_wal'), { recursive: true }), /is damaged/],
    ['an unreadable record', async () => writeFile(join(folder, 'postgres.json'), '{"home":'), /is damaged/],
    ['a missing cluster', async () => rm(data(), { recursive: true }), /database in .* is gone/],
    ['a missing record', async () => rm(join(folder, 'postgres.json')), /postgres\.json is missing/],
  ])('%s', async (_what, damage, sentence) => {
    await (await startEmbeddedPostgres({ folder })).stop();
    await damage();
    const failure = await startEmbeddedPostgres({ folder }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartFailure);
    expect((failure as StartFailure).message).toMatch(sentence);
  });

  it('a file in place of the folder', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(startEmbeddedPostgres({ folder: join(folder, 'file') })).rejects.toThrow(/is not a folder/);
  });

  it('a folder that cannot be written', async ({ skip }) => {
    const place = await unwritableFolder();
    skip(place === null, 'root may write everywhere, and may not mount a read-only disk here');
    await expect(startEmbeddedPostgres({ folder: join(place ?? '', 'data') })).rejects.toThrow(/cannot be written by this user/);
  });

  it('a full disk', async ({ skip }) => {
    const disk = await mountedDisk('size=12m,mode=755');
    skip(disk === null, 'only root may mount a small disk, and not in every container');
    await expect(startEmbeddedPostgres({ folder: disk ?? '' })).rejects.toThrow(/disk is full/);
  });
});

/** A folder that this process may not write: by its mode, or for root by its disk. Null where there is none. */
async function unwritableFolder(): Promise<string | null> {
  if (isRoot) return mountedDisk('ro,mode=755');
  await chmod(folder, 0o555);
  return folder;
}

/** A small disk in memory; unmounted after the test. Null where it may not be mounted. */
async function mountedDisk(options: string): Promise<string | null> {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const mounted = isRoot && (await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).then(() => true, () => false));
  if (!mounted) return null;
  mounts.push(disk);
  return disk;
}

/** A platform of its own process that holds the server, with one committed row. */
async function startOwner(): Promise<{ kill(signal: NodeJS.Signals): Promise<void> }> {
  const script = `
    const { startEmbeddedPostgres } = await import(process.argv[1]);
    const { Client } = await import(process.argv[2]);
    const server = await startEmbeddedPostgres({ folder: process.argv[3] });
    const client = new Client({ connectionString: server.superuserUrl() });
    await client.connect();
    await client.query('create table if not exists kept as select 42 as answer');
    process.once('SIGTERM', async () => { await client.end(); await server.stop(); process.exit(0); });
    setInterval(() => undefined, 1000);
    console.log('ready');`;
  const source = new URL('./server.ts', import.meta.url).href;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script, source, import.meta.resolve('pg'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    owner.stdout.once('data', () => resolve());
    owner.once('exit', (code) => reject(new Error(`the owner ended with ${code}`)));
  });
  return {
    kill: (signal) =>
      new Promise((resolve) => {
        owner.once('exit', () => resolve());
        owner.kill(signal);
      }),
  };
}

async function postmasterPid(): Promise<number> {
  const { home } = JSON.parse(await readFile(join(folder, 'postgres.json'), 'utf8')) as { home: string };
  return Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.superuserUrl() });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
