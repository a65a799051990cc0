import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the private keys of open rounds lie: outside the database, so that its files and logs alone open no ballot. */
export interface BallotKeys {
  keep(roundId: string, privateKey: Buffer): Promise<void>;
  /** null when the key is not here: the round cannot be counted in this place */
  read(roundId: string): Promise<Buffer | null>;
  forget(roundId: string): Promise<void>;
  /** the rounds whose keys are here */
  rounds(): Promise<string[]>;
}

/** Keys as files that only the service's own account reads, flushed to the disk before the round opens. */
export function ballotKeysIn(dataDir: string): BallotKeys {
  const folder = join(dataDir, 'ballot-keys');
  const fileOf = (roundId: string): string => join(folder, `${roundId}.key`);
  return {
    async keep(roundId, privateKey) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(fileOf(roundId), 'wx', 0o600);
      try {
        await file.writeFile(privateKey);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    read: (roundId) => readFile(fileOf(roundId)).catch(() => null),
    forget: (roundId) => rm(fileOf(roundId), { force: true }),
    rounds: async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.key')).map((name) => name.slice(0, -'.key'.length)),
  };
}

let current: BallotKeys | null = null;

/** Tells the commands of this process where keys are kept; done once when the service starts. */
export function useBallotKeys(keys: BallotKeys): void {
  current = keys;
}

/** The keys of this process. @throws Error before the service has started */
export function ballotKeys(): BallotKeys {
  if (!current) throw new Error('the service has not been told where ballot keys are kept');
  return current;
}
