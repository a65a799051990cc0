import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartFailure } from '@award/infra-postgres';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { platformSecrets } from './secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'award-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('are made once, for their owner only, and given ones take their place', async () => {
  const first = await platformSecrets(folder, {});
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect(await platformSecrets(folder, {})).toEqual(first);
  const sessionSecret = 'from a vault, and long enough to be one';
  expect(await platformSecrets(folder, { sessionSecret })).toEqual({ ...first, sessionSecret });
});

it('that are damaged are not replaced', async () => {
  await writeFile(join(folder, 'secrets.json'), '{"viewer');
  await expect(platformSecrets(folder, {})).rejects.toThrow(StartFailure);
});
