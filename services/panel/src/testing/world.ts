import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@award/calendar';
import type { Viewer } from '@award/identity';
import { PREFECTURE_RULESET_V1, socialCreditCheckCharacter } from '@award/regulation';
import { person } from './people.ts';
import type { TestService } from './test-service.ts';

/** A thing or a refusal, as a mutation gives it. */
export type Answer = { __typename: string; id?: string; code?: string; facts?: { key: string; value: string }[] } & Record<string, unknown>;

const REFUSAL = '... on Refusal { code article succeedsFrom facts { key value } message }';

/** Calls one mutation with its input; asks for `id` and, of the thing, what `fields` says. */
export async function mutate(service: TestService, viewer: Viewer, verb: string, input: object, thing: string, fields = 'id'): Promise<Answer> {
  const type = `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input`;
  const data = await service.ask<Record<string, Answer>>(viewer, `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${thing} { ${fields} } ${REFUSAL} } }`, { input });
  return data[verb] as Answer;
}

/** The same, for what must not be refused. */
export async function done(service: TestService, viewer: Viewer, verb: string, input: object, thing: string, fields = 'id'): Promise<Answer & { id: string }> {
  const answer = await mutate(service, viewer, verb, input, thing, fields);
  if (answer.__typename === 'Refusal') throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
  return answer as Answer & { id: string };
}

export const key = (): string => randomUUID();

let codes = 0;
/** A sound credit code that no other test organization has. */
export function creditCode(): string {
  codes += 1;
  const first17 = `91652801MA${String(codes).padStart(7, '0')}`;
  return first17 + socialCreditCheckCharacter(first17);
}

/** A cycle in which everything is set for the review. */
export interface World {
  readonly programmeId: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly items: readonly string[];
  readonly director: Viewer;
  readonly clerk: Viewer;
  readonly auditor: Viewer;
}

export const NOW = '2026-06-01T02:00:00Z';
const ON = '2026-06-01' as PlainDate;

/** A called cycle with three scored items of 300, 300 and 400 points, and its Office. */
export async function openWorld(service: TestService): Promise<World> {
  await service.moveTo(NOW);
  const [programmeId, cycleId, unitId] = [randomUUID(), randomUUID(), randomUUID()];
  const [head, ...items] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await service.tell({ type: 'RecommendingUnitRegistered', unitId, programmeId, nameZh: '库尔勒市市场监督管理局', nameEn: 'Korla Market Supervision' });
  const item = (id: string, code: string, parentId: string | null, points: number) => ({ id, code, parentId, titleZh: `条目${code}`, titleEn: `Item ${code}`, points });
  await service.tell({
    type: 'CyclePinned', cycleId, programmeId, year: 2026, rulesetVersion: 1, ruleset: PREFECTURE_RULESET_V1,
    criteria: [{ category: 'MANUFACTURING', criteriaSetId: randomUUID(), items: [item(head!, '1', null, 600), item(items[0]!, '1.1', head!, 300), item(items[1]!, '1.2', head!, 300), item(items[2]!, '2', null, 400)] }],
  });
  const office = { programmeId };
  return { ...office, cycleId, unitId, items, director: person('OFFICE_DIRECTOR', office), clerk: person('OFFICE_CLERK', office), auditor: person('AUDITOR', office) };
}

export interface TestCase {
  readonly id: string;
  readonly number: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly creditCode: string;
}

let cases = 0;
/** A case at a stage, as the application service tells it. */
export async function addCase(service: TestService, world: World, stage = 'MATERIAL_REVIEW', code = creditCode()): Promise<TestCase> {
  cases += 1;
  const made = { id: randomUUID(), number: `BZ2026-${String(cases).padStart(3, '0')}`, organizationId: randomUUID(), organizationName: `天山机械${cases}`, creditCode: code };
  await moveCase(service, world, made, stage);
  return made;
}

/** The application service tells that a case entered a stage. */
export async function moveCase(service: TestService, world: World, { id, ...one }: TestCase, to: string): Promise<void> {
  await service.tell({
    type: 'CaseStageChanged', applicationId: id, ...one, cycleId: world.cycleId, programmeId: world.programmeId, industry: 'C', divisionCode: '652801',
    category: 'MANUFACTURING', recommendingUnitId: world.unitId, from: null, to, on: ON,
  });
}

/** An expert with the person who acts as one. */
export interface TestExpert {
  readonly id: string;
  readonly viewer: Viewer;
}

export const PAST_JOB = { organizationName: '新疆大学', from: '2010-09-01', relation: 'EMPLOYEE' };

/** An expert who accepted, passed the training and signed both undertakings. */
export async function readyExpert(service: TestService, world: World, name: string, employments: object[] = [PAST_JOB]): Promise<TestExpert> {
  const viewer = person('EXPERT', { programmeId: world.programmeId, name });
  const { id } = await done(service, world.clerk, 'inviteExpert', { personId: viewer.personId, name, specialities: ['制造业'], employments }, 'Expert');
  await done(service, viewer, 'acceptInvitation', { expertId: id }, 'Expert');
  await done(service, world.clerk, 'recordTraining', { expertId: id, course: '卓越绩效评审', hours: 16, result: 'PASSED', completedOn: '2026-05-20' }, 'Expert');
  for (const kind of ['CONFIDENTIALITY', 'DISCIPLINE'])
    await done(service, viewer, 'signUndertaking', { cycleId: world.cycleId, kind, textVersion: '1', idempotencyKey: key() }, 'Expert');
  return { id, viewer };
}

export const readyExperts = (service: TestService, world: World, count: number): Promise<TestExpert[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => readyExpert(service, world, `专家${i + 1}`)));

interface AssignedCase {
  readonly assignmentId: string;
  readonly experts: readonly TestExpert[];
}

/** A started panel with every case of the stage assigned; gives the assignments by case. */
export async function workingPanel(service: TestService, world: World, experts: readonly TestExpert[], stage = 'MATERIAL', reviewersPerCase = 3): Promise<{ panelId: string; of: Map<string, AssignedCase> }> {
  const panel = await done(service, world.clerk, 'formPanel', { cycleId: world.cycleId, stage, name: '第一组', chairExpertId: experts[0]!.id, memberExpertIds: experts.map(({ id }) => id) }, 'Panel');
  await done(service, world.clerk, 'assignCases', { panelId: panel.id, reviewersPerCase, seed: '2026-06-01' }, 'Panel');
  const started = await done(service, world.director, 'startPanel', { panelId: panel.id, idempotencyKey: key() }, 'Panel', 'id status assignments { id application { id } experts { id } }');
  const assignments = started.assignments as { id: string; application: { id: string }; experts: { id: string }[] }[];
  const of = new Map(assignments.map((each) => [each.application.id, { assignmentId: each.id, experts: each.experts.map(({ id }) => experts.find((expert) => expert.id === id)!) }]));
  return { panelId: panel.id, of };
}

/** All items scored with one percentage. */
export async function scoreAll(service: TestService, world: World, expert: TestExpert, assignmentId: string, percent: number): Promise<void> {
  for (const itemId of world.items)
    await done(service, expert.viewer, 'scoreItem', { assignmentId, itemId, percent, strengths: '体系完整', opportunities: '数据不足', expectedVersion: 0 }, 'ScoreSheet');
}

/** Scores everything and submits. */
export async function submitScores(service: TestService, world: World, expert: TestExpert, assignmentId: string, percent: number): Promise<void> {
  await scoreAll(service, world, expert, assignmentId, percent);
  await done(service, expert.viewer, 'submitScoreSheet', { assignmentId, idempotencyKey: key() }, 'ScoreSheet');
}

/** A case reviewed to its signed opinion by its reviewers, led by the chair. */
export async function reviewCase(service: TestService, world: World, chair: TestExpert, one: AssignedCase, percent = 80): Promise<void> {
  for (const expert of one.experts) await submitScores(service, world, expert, one.assignmentId, percent);
  await done(service, chair.viewer, 'holdConsensus', { assignmentId: one.assignmentId, reasons: [], changes: [], minutes: '逐项讨论，意见一致。' }, 'Assignment');
  await done(service, chair.viewer, 'draftOpinion', { assignmentId: one.assignmentId, text: '管理体系成熟，建议进入下一环节。', recommendation: 'ADVANCE' }, 'Assignment');
  for (const expert of new Set([...one.experts, chair])) await done(service, expert.viewer, 'signOpinion', { assignmentId: one.assignmentId, idempotencyKey: key() }, 'Assignment');
}
