import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SNIFFED_BYTES } from '../domain/media-type.ts';

/** More bytes came than one file may have. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The first bytes show a kind of file that is not taken. */
export class FileNotTaken extends Error {
  override readonly name = 'FileNotTaken';
}

/** What is demanded of a file while it comes. */
export interface Demand {
  readonly mostBytes: number;
  /** judges the first bytes, before the rest is waited for */
  readonly accepts: (head: Buffer) => boolean;
}

/** A file as it lies on the disk. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
  /** its first bytes, for telling what it is */
  readonly head: Buffer;
}

/**
 * Files by the SHA-256 of their bytes, below one folder. What was acknowledged survives a power cut: the bytes are on
 * the disk before the name is, and the name before the caller hears of it.
 */
export class FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }

  /** Keeps what comes. @throws FileTooLarge, FileNotTaken, or the error of the disk; nothing is left behind then */
  async keep(source: AsyncIterable<Buffer>, demand: Demand): Promise<StoredFile> {
    const incoming = join(this.#folder, 'incoming');
    await mkdir(incoming, { recursive: true });
    const draft = join(incoming, randomUUID());
    try {
      const stored = await writeThrough(source, draft, demand);
      const path = this.#pathOf(stored.sha256);
      await mkdir(join(path, '..'), { recursive: true });
      await rename(draft, path);
      await syncFolder(join(path, '..'));
      await syncFolder(this.#folder);
      return stored;
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** The bytes of a kept file from one position to another, both included; the whole when left out. */
  read(sha256: string, range?: { start: number; end: number }): ReadStream {
    return createReadStream(this.#pathOf(sha256), range);
  }
}

async function writeThrough(source: AsyncIterable<Buffer>, path: string, { mostBytes, accepts }: Demand): Promise<StoredFile> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    let head = Buffer.alloc(0);
    let judged = false;
    const judge = (): void => {
      if (!judged && !accepts(head)) throw new FileNotTaken('this kind of file is not taken');
      judged = true;
    };
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new FileTooLarge(`more than ${mostBytes} bytes`);
      if (head.length < SNIFFED_BYTES) head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
      if (head.length === SNIFFED_BYTES) judge();
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    judge();
    await file.sync();
    return { sha256: hash.digest('hex'), bytes, head };
  } finally {
    await file.close();
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, chunk: Buffer): Promise<void> {
  for (let written = 0; written < chunk.length; ) written += (await file.write(chunk, written)).bytesWritten;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
