import { apply, registerOrganizations } from './play/apply.ts';
import { beginPlay } from './play/begin.ts';
import type { PlaySetting } from './play/begin.ts';
import { publishCall } from './play/call.ts';
import { approveCriteria } from './play/criteria.ts';
import { fillExpertPool, signUndertakings } from './play/experts.ts';
import { openProgramme } from './play/open-programme.ts';
import { key } from './play/play.ts';
import type { Play, PlayCase, PlayCycle, PlayProgramme } from './play/play.ts';
import { qualify } from './play/qualify.ts';
import { recommend } from './play/recommend.ts';
import { sectionsFor, sit } from './play/review.ts';
import type { Sitting } from './play/review.ts';
import { PREFECTURE } from './simulate.ts';
import { eventually } from './world/eventually.ts';
import { organizationsOf } from './world/organizations.ts';

/** A platform with a small cycle in the material review, and everybody who has to do with it. */
export interface MatrixPlay {
  readonly play: Play;
  readonly programme: PlayProgramme;
  readonly cycle: PlayCycle;
  readonly cases: readonly PlayCase[];
  readonly sitting: Sitting;
  /** a county's own programme, which must see nothing of it (R25) */
  readonly other: PlayProgramme;
  readonly objectionId: string;
  readonly sanctionId: string;
}

const OTHER = { name: { zh: '库尔勒市人民政府质量奖', en: 'Korla City Government Quality Award' }, level: 'COUNTY', divisionCode: '652801', prefix: 'k', leaders: 1 } as const;
const APPLICANTS = 3;
const EXPERTS = 6;

/** Plays until experts score, with an objection received and a sanction proposed. */
export async function prepareMatrixPlay(setting: PlaySetting): Promise<MatrixPlay> {
  const play = await beginPlay(setting);
  const programme = await openProgramme(play, { ...PREFECTURE, leaders: 2 });
  const other = await openProgramme(play, OTHER);
  const organizations = organizationsOf(APPLICANTS, 2026, play.random).map((one) => ({ ...one, fate: { end: 'CANDIDATE' as const } }));
  programme.experts = await fillExpertPool(play, programme, EXPERTS, '', []);
  const cycle = await publishCall(play, programme, await approveCriteria(play, programme), 2026, 30);
  const cases = await apply(play, programme, cycle, organizations, await registerOrganizations(play, organizations));
  await recommend(play, cases);
  const accepted = await qualify(play, programme, cycle, cases);
  await signUndertakings(programme, cycle);
  const sitting = await sit(play, programme, cycle, 'MATERIAL', accepted);
  const [assignment] = sitting.assignments;
  const expert = programme.experts.find(({ id }) => id === assignment?.experts[0]?.id);
  if (assignment && expert) await eventually('the case on the expert’s desk', () => sectionsFor(expert.person, assignment.id));
  const subject = cases.find(({ id }) => id === assignment?.application.id);
  if (!subject) throw new Error('no case is under review');
  return { play, programme, cycle, cases, sitting, other, ...(await accuse(play, programme, subject)) };
}

async function accuse(play: Play, { clerk }: PlayProgramme, against: PlayCase): Promise<{ objectionId: string; sanctionId: string }> {
  const paper = { name: '证据.txt', contentBase64: Buffer.from('证据').toString('base64') };
  const citizen = await play.people.account('群众', 'citizen');
  await citizen.do('fileObjection', {
    applicationId: against.id, text: '反映申报材料有关情况', kind: 'PERSON', name: citizen.name, telephone: '0996-2000000', postalAddress: '新疆库尔勒市', signed: true, identityProof: paper, evidence: [paper], ...key(),
  }, 'receiptNumber');
  const objectionId = await eventually('the objection before the Office', async () => {
    const { objections } = await clerk.ask<{ objections: { edges: { node: { id: string } }[] } }>('{ objections(first: 1) { edges { node { id } } } }');
    return objections.edges[0]?.node.id;
  });
  await clerk.do('forwardObjection', { objectionId, ...key() });
  const { id: sanctionId } = await clerk.do<{ id: string }>('proposeSanction', { applicationId: against.id, awardId: null, ground: 'FALSE_OR_HIDDEN_MATERIAL', facts: '经查，申报材料不实。' });
  return { objectionId, sanctionId };
}
