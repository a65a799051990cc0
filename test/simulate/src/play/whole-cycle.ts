import type { PlayOrganization } from '../world/organizations.ts';
import { apply, registerOrganizations } from './apply.ts';
import { approveAndCommend, publishAwardNotice } from './award.ts';
import type { PlayAward } from './award.ts';
import { publishCall } from './call.ts';
import { deliberate } from './deliberate.ts';
import { decideRecusals, signUndertakings } from './experts.ts';
import { object } from './object.ts';
import type { PlayObjection } from './object.ts';
import type { Play, PlayCase, PlayCycle, PlayProgramme } from './play.ts';
import { qualify } from './qualify.ts';
import { recommend } from './recommend.ts';
import { review } from './review.ts';

/** A cycle as it was played to its end. */
export interface PlayedCycle {
  readonly cycle: PlayCycle;
  readonly cases: readonly PlayCase[];
  readonly awards: readonly PlayAward[];
}

/** How many go to the presentation beside those who are visited in the end. */
const HEARD_IN_VAIN = 2;

/** From the call to the accepted list (Art. 11(1)–(4)). */
export async function playToAcceptance(play: Play, programme: PlayProgramme, criteria: ReadonlyMap<string, string>, year: number, organizations: readonly PlayOrganization[]): Promise<{ cycle: PlayCycle; cases: PlayCase[]; accepted: PlayCase[] }> {
  const cycle = await publishCall(play, programme, criteria, year, 30);
  const known = await registerOrganizations(play, organizations);
  const cases = await apply(play, programme, cycle, organizations, known);
  await play.clock.workingDays(3);
  await recommend(play, cases);
  await play.clock.workingDays(3);
  return { cycle, cases, accepted: await qualify(play, programme, cycle, cases) };
}

/** A whole cycle, from the call to the certificates, with six objections of every outcome. */
export async function playWholeCycle(play: Play, programme: PlayProgramme, criteria: ReadonlyMap<string, string>, year: number, organizations: readonly PlayOrganization[], prefix: string): Promise<PlayedCycle> {
  const { cycle, cases, accepted } = await playToAcceptance(play, programme, criteria, year, organizations);
  await signUndertakings(programme, cycle);
  await decideRecusals(play, programme, cycle, accepted);
  const candidates = accepted.filter(({ organization }) => organization.fate.end === 'CANDIDATE');
  const heardInVain = accepted.filter((one) => !candidates.includes(one)).slice(0, HEARD_IN_VAIN);
  const heard = await review(play, programme, cycle, 'MATERIAL', accepted, (one) => candidates.includes(one) || heardInVain.includes(one));
  await play.clock.workingDays(2);
  await object(play, programme, objectionsAgainst(heard, candidates), prefix);
  const standing = heard.filter((one) => one !== heardInVain[0]);
  const visited = await review(play, programme, cycle, 'PRESENTATION', standing, (one) => candidates.includes(one));
  await play.clock.workingDays(5);
  const judged = await review(play, programme, cycle, 'SITE', visited, () => true);
  await play.clock.workingDays(3);
  await deliberate(play, programme, cycle, judged);
  await publishAwardNotice(play, programme, cycle);
  const awards = await approveAndCommend(play, programme, cycle);
  return { cycle, cases, awards };
}

/** One objection of every outcome; the one that is upheld and forbidden meets somebody heard in vain. */
function objectionsAgainst(heard: readonly PlayCase[], candidates: readonly PlayCase[]): PlayObjection[] {
  const [doomed] = heard.filter((one) => !candidates.includes(one));
  const others = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN', 'OVERDUE'] as const;
  return [
    ...(doomed ? [{ against: doomed, outcome: 'UPHELD_FORBIDDEN' as const }] : []),
    ...others.flatMap((outcome, index) => {
      const against = candidates[index];
      return against ? [{ against, outcome }] : [];
    }),
  ];
}
