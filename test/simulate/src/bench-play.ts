import { Person } from './client/person.ts';
import { registerOrganizations, apply } from './play/apply.ts';
import { beginPlay } from './play/begin.ts';
import type { PlaySetting } from './play/begin.ts';
import { publishCall } from './play/call.ts';
import { approveCriteria } from './play/criteria.ts';
import { decideRecusals, fillExpertPool, signUndertakings } from './play/experts.ts';
import { openProgramme } from './play/open-programme.ts';
import { qualify } from './play/qualify.ts';
import { recommend } from './play/recommend.ts';
import { sectionsFor, sit } from './play/review.ts';
import { PREFECTURE } from './simulate.ts';
import { eventually } from './world/eventually.ts';
import { organizationsOf } from './world/organizations.ts';
import { PLAY_PASSWORD } from './world/people.ts';

/** One item of one sheet, that one writer after the other keeps writing. */
export interface ScoreWriter {
  readonly headers: Record<string, string>;
  readonly assignmentId: string;
  readonly itemId: string;
  version: number;
}

/** A platform in the middle of the material review, for the bench. */
export interface BenchPlay {
  readonly programmeId: string;
  readonly cycleId: string;
  readonly unitId: string;
  /** the session of the Office's clerk */
  readonly clerkHeaders: Record<string, string>;
  readonly writers: readonly ScoreWriter[];
  /** a session of the clerk at another origin on the same database */
  signInAt(origin: string): Promise<Record<string, string>>;
}

const APPLICANTS = 4;
const EXPERTS = 8;
const WRITERS = 32;

/** Plays a small cycle until experts score. */
export async function prepareBenchPlay(setting: PlaySetting): Promise<BenchPlay> {
  const play = await beginPlay(setting);
  const programme = await openProgramme(play, { ...PREFECTURE, leaders: 3 });
  const organizations = organizationsOf(APPLICANTS, 2026, play.random).map((one) => ({ ...one, fate: { end: 'CANDIDATE' as const } }));
  programme.experts = await fillExpertPool(play, programme, EXPERTS, '', []);
  const cycle = await publishCall(play, programme, await approveCriteria(play, programme), 2026, 30);
  const cases = await apply(play, programme, cycle, organizations, await registerOrganizations(play, organizations));
  await recommend(play, cases);
  const accepted = await qualify(play, programme, cycle, cases);
  await signUndertakings(programme, cycle);
  await decideRecusals(play, programme, cycle, accepted);
  const { assignments } = await sit(play, programme, cycle, 'MATERIAL', accepted);
  const writers: ScoreWriter[] = [];
  for (const assignment of assignments)
    for (const { id } of assignment.experts) {
      const expert = programme.experts.find((one) => one.id === id);
      if (!expert) continue;
      const sections = await eventually('the case on the expert’s desk', () => sectionsFor(expert.person, assignment.id));
      for (const { item } of sections) writers.push({ headers: expert.person.headers, assignmentId: assignment.id, itemId: item.id, version: 0 });
    }
  const { login, name } = programme.clerk;
  return {
    programmeId: programme.id,
    cycleId: cycle.id,
    unitId: programme.units[0]?.id ?? '',
    clerkHeaders: programme.clerk.headers,
    writers: writers.slice(0, WRITERS),
    async signInAt(origin) {
      const clerk = await new Person(origin, { login, name, password: PLAY_PASSWORD }, () => undefined).signIn();
      await clerk.actAs('OFFICE_CLERK');
      return clerk.headers;
    },
  };
}
