import { randomUUID } from 'node:crypto';
import { socialCreditCheckCharacter } from '@award/regulation';
import type { Viewer } from '@award/identity';
import { person } from './people.ts';
import type { TestService } from './test-service.ts';

/** A thing or a refusal, as a mutation gives it. */
export type Answer = { __typename: string; id?: string; code?: string; succeedsFrom?: string | null; facts?: { key: string; value: string }[] } & Record<string, unknown>;

const REFUSAL = '... on Refusal { code article succeedsFrom facts { key value } message }';

/** Calls one mutation with its input; asks for `id` and, of the thing, what `fields` says. */
export async function mutate(service: TestService, viewer: Viewer, verb: string, input: object, thing: string, fields = 'id'): Promise<Answer> {
  const type = `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input`;
  const data = await service.ask<Record<string, Answer>>(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${thing} { ${fields} } ${REFUSAL} } }`,
    { input },
  );
  return data[verb] as Answer;
}

/** The same, for what must not be refused. */
export async function done(service: TestService, viewer: Viewer, verb: string, input: object, thing: string, fields = 'id'): Promise<Answer & { id: string }> {
  const answer = await mutate(service, viewer, verb, input, thing, fields);
  if (answer.__typename === 'Refusal') throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
  return answer as Answer & { id: string };
}

let organizations = 0;
/** A sound credit code that no other test organization has. */
export function creditCode(): string {
  organizations += 1;
  const first17 = `91652801MA${String(organizations).padStart(7, '0')}`;
  return first17 + socialCreditCheckCharacter(first17);
}

const named = (zh: string) => ({ zh, en: `Name of ${zh.length}` });

/** A programme with an open call: Monday 2 March to Friday 3 April 2026. */
export interface World {
  readonly programmeId: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly itemIds: readonly string[];
  readonly director: Viewer;
  readonly clerk: Viewer;
  readonly handler: Viewer;
  readonly approver: Viewer;
}

export const OPENING = '2026-03-02T02:00:00Z';

/** Opens a programme, its unit, criteria, cycle and call, all through the API, and moves the clock to the opening. */
export async function openWorld(service: TestService): Promise<World> {
  await service.moveTo('2026-02-24T02:00:00Z');
  const sysadmin = person('SYSADMIN');
  const programme = await done(service, sysadmin, 'openProgramme', { name: named('巴州质量奖'), level: 'PREFECTURE', divisionCode: '652800', idempotencyKey: randomUUID() }, 'Programme');
  const office = { programmeId: programme.id };
  const [director, clerk] = [person('OFFICE_DIRECTOR', office), person('OFFICE_CLERK', office)];
  const unit = await done(service, clerk, 'registerRecommendingUnit', { ...office, name: named('库尔勒市市场监督管理局'), kind: 'COUNTY', divisionCode: '652801', issuer: named('库尔勒市人民政府') }, 'RecommendingUnit');
  const items = [
    { code: '1', title: named('领导'), points: 600 },
    { code: '1.1', parentCode: '1', title: named('战略'), points: 300, wordLimit: 1000 },
    { code: '1.2', parentCode: '1', title: named('文化'), points: 300 },
    { code: '2', title: named('结果'), points: 400 },
  ];
  const set = await done(service, clerk, 'draftCriteriaSet', { category: 'MANUFACTURING', origin: 'NATIONAL', title: named('制造业评价标准'), items }, 'CriteriaSet');
  await done(service, director, 'adoptCriteriaSet', { id: set.id }, 'CriteriaSet');
  const cycle = await done(service, clerk, 'planCycle', { ...office, year: 2026, rulesetVersion: 1 }, 'Cycle');
  await done(service, clerk, 'assignCriteria', { cycleId: cycle.id, category: 'MANUFACTURING', criteriaSetId: set.id }, 'Cycle');
  await done(service, director, 'publishCall', {
    cycleId: cycle.id, title: '申报通知', body: '现开展申报工作。', opensOn: '2026-03-02', deadline: '2026-04-03',
    channels: [{ name: '巴州政府网', publishedOn: '2026-02-24' }], idempotencyKey: randomUUID(),
  }, 'Call');
  await service.moveTo(OPENING);
  const leaves = await service.ask<{ criteriaSet: { items: { id: string; parentId: string | null; code: string }[] } }>(
    director, 'query ($id: ID!) { criteriaSet(id: $id) { items { id parentId code } } }', { id: set.id });
  const leafIds = leaves.criteriaSet.items.filter((item) => item.code !== '1').map((item) => item.id);
  return {
    ...office, cycleId: cycle.id, unitId: unit.id, itemIds: leafIds, director, clerk,
    handler: person('RECOMMENDER_HANDLER', { ...office, scopeId: unit.id }), approver: person('RECOMMENDER_APPROVER', { ...office, scopeId: unit.id }),
  };
}

/** An applicant with a registered organization. */
export async function applicantWith(service: TestService, more: object = {}): Promise<{ owner: Viewer; organizationId: string }> {
  const owner = person('APPLICANT');
  const organization = await done(service, owner, 'registerOrganization', {
    name: `天山机械${organizations + 1}`, creditCode: creditCode(), kind: 'LEGAL_PERSON', divisionCode: '652801', address: '库尔勒市', industry: 'C', size: 'MEDIUM',
    establishedOn: '2010-05-01', operatingSince: '2010-05-01', newField: false, ...more,
  }, 'Organization');
  return { owner, organizationId: organization.id };
}

/** A started application with every section written, its unit chosen and its declaration made. */
export async function writtenCase(service: TestService, world: World, more: object = {}): Promise<{ owner: Viewer; organizationId: string; applicationId: string }> {
  const { owner, organizationId } = await applicantWith(service, more);
  const { id: applicationId } = await done(service, owner, 'startApplication', { cycleId: world.cycleId, organizationId, category: 'MANUFACTURING' }, 'Application');
  for (const itemId of world.itemIds)
    await done(service, owner, 'writeSection', { applicationId, itemId, text: '本组织坚持质量第一。', tradeSecret: false, expectedVersion: 0 }, 'Section');
  await done(service, owner, 'chooseRecommendingUnit', { applicationId, recommendingUnitId: world.unitId }, 'Application');
  await done(service, owner, 'declare', { applicationId, noStateSecret: true, truthful: true }, 'Application');
  return { owner, organizationId, applicationId };
}
