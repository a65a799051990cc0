import { Person, isRefusal, PLAY_PASSWORD } from '@award/test-simulate';
import { startTestPlatform } from '@award/test-platform';
import type { TestPlatform } from '@award/test-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { heardBy } from './heard-by.ts';
import { openProgramme, playSmallWorld } from './small-world.ts';
import type { SmallWorld } from './small-world.ts';
import { soon } from './soon.ts';

/** One field of each service: directory, application, panel, sanction. */
const ACROSS = 'query ($expert: ID!) { me { personId name } programmes { name { zh } } expert(id: $expert) { name } objectionStatistics { received } }';

interface Across {
  me: { personId: string; name: string };
  programmes: { name: { zh: string } }[];
  expert: { name: string } | null;
  objectionStatistics: { received: number };
}

describe.each(['in-process', 'distributed'] as const)('the federation %s', (mode) => {
  let platform: TestPlatform;
  let world: SmallWorld;
  const across = () => answerOf<Across>(platform.origin, world.clerk, ACROSS, { expert: world.expertId });

  beforeAll(async () => {
    platform = await startTestPlatform({ mode });
    world = await playSmallWorld(platform.origin);
  }, 240_000);

  afterAll(() => platform.stop());

  it('signs a person in and shows the session', async () => {
    const { login, name } = world.clerk;
    const clerk = await new Person(platform.origin, { login, name, password: PLAY_PASSWORD }, () => undefined).signIn();
    const session: unknown = await (await fetch(`${platform.origin}/session`, { headers: clerk.headers })).json();
    expect(session).toMatchObject({ person: { id: clerk.id, name } });
  });

  it('answers one query from all four services', async () => {
    const { data, errors } = await across();
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: { personId: world.clerk.id, name: world.clerk.name }, programmes: [{ name: { zh: '质量奖' } }], expert: { name: '评审专家 一' }, objectionStatistics: { received: 0 },
    });
  });

  it('gives a refusal as a member of the result, with its article', async () => {
    const refused = await world.owner.try('registerOrganization', { ...world.registration, creditCode: '91652801MA00000010' }, 'id', false);
    expect(isRefusal(refused) && refused.article).toMatch(/Art/);
  });

  it('forbids what the acting role may not do, by an error with its code and nothing else', async () => {
    const { data, errors } = await answerOf<{ expert: { name: string } | null }>(platform.origin, world.owner, 'query ($expert: ID!) { expert(id: $expert) { name } }', { expert: world.expertId });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    expect(data ?? { expert: null }).toEqual({ expert: null });
  });

  it.runIf(mode === 'distributed')('gives what the living services know while one is dead, and hears what happened meanwhile', async () => {
    const dead = platform.processes()['panel'] ?? 0;
    process.kill(dead, 'SIGKILL');
    const { data, errors } = await across();
    expect(data).toMatchObject({ expert: null, objectionStatistics: { received: 0 } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['expert']);
    expect(errors?.[0]?.extensions?.code).toEqual(expect.any(String));
    const id = await openProgramme(world.sysadmin, '停机时设立的奖');
    await soon(async () => expect((await across()).errors).toBeUndefined());
    expect(platform.processes()['panel']).not.toBe(dead);
    await soon(async () => expect(await heardBy('panel', platform.databaseUrl, id)).toBe(true));
  });
});
