import { addYears } from '@award/calendar';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle, PlayExpert, PlayProgramme } from './play.ts';

/** Fills the expert pool: invited, accepted, trained (Art. 7(4)). Some work, or worked, for an applicant (Art. 22). */
export async function fillExpertPool(play: Play, programme: PlayProgramme, count: number, prefix: string, applicants: readonly { name: string; creditCode: string }[]): Promise<PlayExpert[]> {
  play.record.step(`组建专家库：${count} 名专家`);
  return together(Array.from({ length: count }, (_, index) => index + 1), async (number) => {
    const person = await play.people.inRole(`评审专家 ${number}`, `${prefix}expert${String(number).padStart(2, '0')}`, 'EXPERT', programme.id);
    const employer = number % 5 === 0 ? applicants[number % applicants.length] : undefined;
    const employments = [
      { organizationName: '新疆质量协会', creditCode: null, from: '2015-01-01', until: null, relation: 'EMPLOYEE' },
      ...(employer ? [{ organizationName: employer.name, creditCode: employer.creditCode, from: '2018-01-01', until: addYears(play.clock.today, -1), relation: 'EMPLOYEE' }] : []),
    ];
    const { id } = await programme.clerk.do<{ id: string }>('inviteExpert', { personId: person.id, name: person.name, specialities: ['C', 'G', 'E', 'A', 'P', 'Q', 'D', 'R'].slice(number % 4), employments });
    await person.do('acceptInvitation', { expertId: id });
    await programme.clerk.do('recordTraining', { expertId: id, course: '评审员培训', hours: 16, result: 'PASSED', completedOn: play.clock.today });
    return { id, person };
  });
}

/** Undertakings of the cycle, signed by each expert. */
export async function signUndertakings(programme: PlayProgramme, cycle: PlayCycle): Promise<void> {
  await together(programme.experts, async ({ person }) => {
    for (const kind of ['CONFIDENTIALITY', 'DISCIPLINE']) {
      const { undertakingText } = await person.ask<{ undertakingText: { version: string } }>(`query ($kind: UndertakingKind!) { undertakingText(kind: $kind) { version } }`, { kind });
      await person.do('signUndertaking', { cycleId: cycle.id, kind, textVersion: undertakingText.version, ...key() });
    }
  });
}

/** Decides every interest that was detected or declared; kinship is declared by one expert. */
export async function decideRecusals(play: Play, programme: PlayProgramme, cycle: PlayCycle, cases: readonly PlayCase[]): Promise<number> {
  const [declarer] = programme.experts;
  const [, about] = cases;
  if (declarer && about) await declarer.person.try('declareInterest', { applicationId: about.id, ground: 'KINSHIP', detail: '配偶在该组织任职' }, 'id status');
  const { recusals } = await programme.director.ask<{ recusals: { edges: { node: { id: string } }[] } }>(
    `query ($cycleId: ID) { recusals(cycleId: $cycleId, status: PENDING, first: 100) { edges { node { id } } } }`, { cycleId: cycle.id },
  );
  for (const { node } of recusals.edges) await programme.director.do('decideRecusal', { recusalId: node.id, uphold: true, reason: '存在利害关系，应当回避', ...key() });
  play.record.step(`回避 ${recusals.edges.length} 件`);
  return recusals.edges.length;
}
