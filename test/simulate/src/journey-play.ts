import { beginPlay } from './play/begin.ts';
import type { PlaySetting } from './play/begin.ts';
import type { Person } from './client/person.ts';
import { apply, registerOrganizations } from './play/apply.ts';
import { publishCall } from './play/call.ts';
import { approveCriteria } from './play/criteria.ts';
import { decideRecusals, fillExpertPool, signUndertakings } from './play/experts.ts';
import { openProgramme } from './play/open-programme.ts';
import { key } from './play/play.ts';
import type { Play, PlayCase, PlayProgramme } from './play/play.ts';
import { qualify } from './play/qualify.ts';
import { CHECKS, recommend } from './play/recommend.ts';
import { sectionsFor, sit } from './play/review.ts';
import { PREFECTURE } from './simulate.ts';
import { eventually } from './world/eventually.ts';
import { creditCode, organizationsOf } from './world/organizations.ts';

/** A small world with a person before each desk, for the journeys and for the federation's suite. */
export interface JourneyPlay {
  readonly sysadmin: Person;
  readonly programme: PlayProgramme;
  /** the case that experts score, and one of them */
  readonly reviewed: { readonly cycleId: string; readonly applicationId: string; readonly number: string; readonly expertLogin: string };
  /** the case that waits for its unit, in the county's own programme whose call is open */
  readonly waiting: { readonly applicationId: string; readonly number: string; readonly handler: Person };
  readonly openCycleId: string;
  /** someone with an account and nothing else, and a credit code that nobody has yet */
  readonly newcomer: { readonly login: string; readonly creditCode: string };
}

const KORLA = { name: { zh: '库尔勒市人民政府质量奖', en: 'Korla City Government Quality Award' }, level: 'COUNTY', divisionCode: '652801', prefix: 'k', leaders: 3 } as const;
const EXPERTS = 8;
const YEAR = 2026;

/** Plays one case to the material review, another to its unit's desk, and leaves a call open. */
export async function prepareJourneyPlay(setting: PlaySetting): Promise<JourneyPlay> {
  const play = await beginPlay(setting);
  const programme = await openProgramme(play, { ...PREFECTURE, leaders: 3 });
  programme.experts = await fillExpertPool(play, programme, EXPERTS, '', []);
  const reviewed = await playToReview(play, programme);
  const korla = await openProgramme(play, KORLA);
  const cycle = await publishCall(play, korla, await approveCriteria(play, korla), YEAR, 60);
  const entrants = organizationsOf(2, YEAR + 1, play.random, '市').map((one) => ({ ...one, territory: KORLA.divisionCode }));
  const [waiting, announced] = await apply(play, korla, cycle, entrants, await registerOrganizations(play, entrants));
  if (!waiting || !announced) throw new Error('nobody applied in the county');
  await announce(announced);
  const newcomer = await play.people.account('新申报人 古丽', 'newcomer');
  return {
    sysadmin: play.sysadmin,
    programme,
    reviewed,
    waiting: { applicationId: waiting.id, number: await numberOf(korla.clerk, waiting.id), handler: waiting.unit.handler },
    openCycleId: cycle.id,
    newcomer: { login: newcomer.login, creditCode: creditCode('652801', 987_654) },
  };
}

async function playToReview(play: Play, programme: PlayProgramme): Promise<JourneyPlay['reviewed']> {
  const organizations = organizationsOf(2, YEAR, play.random).map((one) => ({ ...one, fate: { end: 'CANDIDATE' as const } }));
  const cycle = await publishCall(play, programme, await approveCriteria(play, programme), YEAR, 30);
  const cases = await apply(play, programme, cycle, organizations, await registerOrganizations(play, organizations));
  await recommend(play, cases);
  const accepted = await qualify(play, programme, cycle, cases);
  await signUndertakings(programme, cycle);
  await decideRecusals(play, programme, cycle, accepted);
  const { assignments } = await sit(play, programme, cycle, 'MATERIAL', accepted);
  const [assignment] = assignments;
  const expert = programme.experts.find(({ id }) => id === assignment?.experts[0]?.id);
  if (!assignment || !expert) throw new Error('no expert has a case');
  await eventually('the case on the expert’s desk', () => sectionsFor(expert.person, assignment.id));
  const applicationId = assignment.application.id;
  return { cycleId: cycle.id, applicationId, number: await numberOf(programme.clerk, applicationId), expertLogin: expert.person.login };
}

/** Brings a case before the public: its unit's notice runs. */
async function announce({ id: applicationId, unit }: PlayCase): Promise<void> {
  for (const check of CHECKS) await unit.handler.do('recordCheck', { applicationId, check, passed: true, finding: '经核对相关材料，符合要求。' });
  await unit.approver.do('publishRecommendationNotice', { applicationId, ...key() });
}

async function numberOf(office: Person, id: string): Promise<string> {
  const { application } = await office.ask<{ application: { number: string } }>('query ($id: ID!) { application(id: $id) { number } }', { id });
  return application.number;
}
