import { randomUUID } from 'node:crypto';
import { beginPlay } from '@award/test-simulate';
import type { Person } from '@award/test-simulate';

/** As little as all four services need to have something to say. */
export interface SmallWorld {
  readonly sysadmin: Person;
  readonly clerk: Person;
  readonly expertId: string;
  /** someone with an account, and what an organization registers */
  readonly owner: Person;
  readonly registration: Readonly<Record<string, unknown>>;
}

/** Opens a programme with a clerk and an expert in the pool. */
export async function playSmallWorld(origin: string): Promise<SmallWorld> {
  const sysadmin = { login: 'sysadmin', password: 'Sysadmin-2026' };
  const play = await beginPlay({ origin, sysadmin, from: '2026-03-02', seed: 11, onStep: () => undefined });
  const programme = await openProgramme(play.sysadmin, '质量奖');
  const clerk = await play.people.inRole('办公室经办 王芳', 'clerk', 'OFFICE_CLERK', programme);
  const expert = await play.people.account('评审专家 一', 'expert01');
  const { id: expertId } = await clerk.do<{ id: string }>('inviteExpert', { personId: expert.id, name: expert.name, specialities: ['C'], employments: [] });
  const owner = await play.people.account('质量负责人', 'owner');
  const registration = {
    name: '孔雀河酒店有限公司', creditCode: '91652801MA00000019', kind: 'LEGAL_PERSON', parentId: null, divisionCode: '652801', address: '库尔勒市',
    industry: 'C', size: 'SMALL', establishedOn: '2010-01-01', operatingSince: '2010-01-01', newField: false,
  };
  return { sysadmin: play.sysadmin, clerk, expertId, owner, registration };
}

/** Opens a programme; gives its id. */
export async function openProgramme(sysadmin: Person, zh: string): Promise<string> {
  return (await sysadmin.do<{ id: string }>('openProgramme', { name: { zh, en: zh }, level: 'PREFECTURE', divisionCode: '652800', idempotencyKey: randomUUID() })).id;
}
