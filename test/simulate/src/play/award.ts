import { isRefusal } from '../client/person.ts';
import { eventually } from '../world/eventually.ts';
import { key } from './play.ts';
import type { Play, PlayCycle, PlayProgramme } from './play.ts';

/** An award as conferred. */
export interface PlayAward {
  id: string;
  tier: 'QUALITY_AWARD' | 'NOMINATION';
  organization: { id: string; name: string };
  certificate: { number: string } | null;
}

/** Award notice, approval by the government, commendation and certificates (Art. 11(8), (9), 14). */
export async function publishAwardNotice(play: Play, programme: PlayProgramme, cycle: PlayCycle): Promise<void> {
  const { director } = programme;
  play.record.step('获奖建议名单公示');
  await eventually('the proposed lists', async () => (await awardsOf(programme, cycle)).length > 0);
  await director.do('publishAwardNotice', { cycleId: cycle.id, ...key() });
}

export async function approveAndCommend(play: Play, programme: PlayProgramme, cycle: PlayCycle): Promise<PlayAward[]> {
  const { director, government } = programme;
  const early = await director.try('submitForApproval', { cycleId: cycle.id, ...key() }, 'id');
  play.record.check('建议名单公示未满五个工作日不能报审（Art. 11(8)）', isRefusal(early) && early.code === 'NOTICE_RUNNING', early);
  await play.clock.workingDays(6);
  await director.do('submitForApproval', { cycleId: cycle.id, ...key() });
  await government.do('approveAwards', { cycleId: cycle.id, approve: true, reason: null, ...key() });
  await play.clock.workingDays(3);
  play.record.step('人民政府审定，发布表彰决定，颁发证书');
  await director.do('publishCommendation', { cycleId: cycle.id, number: `巴政发〔${play.clock.today.slice(0, 4)}〕${cycle.year % 100}号`, title: `关于表彰${cycle.year}年${programme.name}获奖组织的决定`, ...key() });
  return awardsOf(programme, cycle);
}

export async function awardsOf(programme: PlayProgramme, cycle: PlayCycle): Promise<PlayAward[]> {
  const { cycle: found } = await programme.director.ask<{ cycle: { awards: PlayAward[] } }>(
    `query ($id: ID!) { cycle(id: $id) { awards { id tier organization { id name } certificate { number } } } }`, { id: cycle.id },
  );
  return found.awards;
}
