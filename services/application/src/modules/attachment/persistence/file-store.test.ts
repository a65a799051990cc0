import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileNotTaken, FileStore, FileTooLarge } from './file-store.ts';

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'award-store-'));
  store = new FileStore(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* chunks(...parts: (string | Error)[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}
const anything = { mostBytes: 1000, accepts: () => true };
const left = () => readdir(join(folder, 'incoming'));

it('keeps a file under the hash of its bytes, and gives back any part of it', async () => {
  const stored = await store.keep(chunks('质量', '强州'), anything);
  expect(stored).toMatchObject({ bytes: 12, sha256: createHash('sha256').update('质量强州').digest('hex') });
  expect((await store.read(stored.sha256).toArray()).join('')).toBe('质量强州');
  expect((await store.read(stored.sha256, { start: 0, end: 5 }).toArray()).join('')).toBe('质量');
  expect(await left()).toEqual([]);
});

it('keeps equal bytes once', async () => {
  const [one, other] = await Promise.all([store.keep(chunks('same'), anything), store.keep(chunks('same'), anything)]);
  expect(one?.sha256).toBe(other?.sha256);
  expect(await readdir(join(folder, one!.sha256.slice(0, 2)))).toHaveLength(1);
});

it.each([
  ['is too large', chunks('x'.repeat(600), 'x'.repeat(600)), anything, FileTooLarge],
  ['is of no kind that is taken', chunks('MZ'.repeat(400), 'never read'), { mostBytes: 1000, accepts: () => false }, FileNotTaken],
  ['is empty', chunks(), { mostBytes: 1000, accepts: (head: Buffer) => head.length > 0 }, FileNotTaken],
  ['breaks off', chunks('half', new Error('aborted')), anything, Error],
])('leaves nothing behind of a file that %s', async (_what, source, demand, error) => {
  await expect(store.keep(source, demand)).rejects.toThrow(error);
  expect(await left()).toEqual([]);
  expect(await readdir(folder)).toEqual(['incoming']);
});
