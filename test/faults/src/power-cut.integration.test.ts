import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@award/infra-postgres';
import { Person } from '@award/test-simulate';
import { expect, it } from 'vitest';
import { runPlatform } from './platform-process.ts';

const ACCOUNT = { login: 'sysadmin', password: 'Sysadmin-2026', name: '系统管理员' };
const PROGRAMMES = '{ programmes { id name { zh } } }';

it('keeps what it acknowledged through a power cut, and answers the same key by the same thing', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'award-power-'));
  const act = { name: { zh: '断电试验奖', en: 'Power Cut Award' }, level: 'PREFECTURE', divisionCode: '652800', idempotencyKey: randomUUID() };
  const signedIn = async (origin: string): Promise<Person> => (await new Person(origin, ACCOUNT, () => undefined).signIn()).actAs('SYSADMIN');
  try {
    const port = await freePort();
    const before = await runPlatform(dataDir, port);
    const sysadmin = await signedIn(before.origin);
    const first = await sysadmin.do<{ id: string }>('openProgramme', act);
    await before.cutPower();

    const after = await runPlatform(dataDir, port);
    try {
      const again = await signedIn(after.origin);
      const { programmes } = await again.ask<{ programmes: { id: string; name: { zh: string } }[] }>(PROGRAMMES);
      expect(programmes.filter(({ name }) => name.zh === act.name.zh)).toEqual([{ id: first.id, name: { zh: act.name.zh } }]);
      expect(await again.do('openProgramme', act)).toMatchObject({ id: first.id });
      const { programmes: unchanged } = await again.ask<{ programmes: unknown[] }>(PROGRAMMES);
      expect(unchanged).toHaveLength(programmes.length);
    } finally {
      await after.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 240_000);
