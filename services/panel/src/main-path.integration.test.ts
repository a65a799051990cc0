import type { Viewer } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { addCase, done, key, moveCase, mutate, openWorld, readyExperts, reviewCase, workingPanel } from './testing/world.ts';
import type { TestCase, TestExpert, World } from './testing/world.ts';

let service: TestService;
let world: World;
let experts: TestExpert[];
let cases: TestCase[];
let owner: Viewer;

beforeAll(async () => {
  service = await startTestService();
  world = await openWorld(service);
  experts = await readyExperts(service, world, 4);
  cases = [await addCase(service, world), await addCase(service, world), await addCase(service, world)];
  owner = person('APPLICANT');
  await service.tell({ type: 'OrganizationMembersChanged', organizationId: cases[0]!.organizationId, members: [{ personId: owner.personId!, membership: 'OWNER' }] });
});
afterAll(() => service?.stop());

/** A whole stage: panel, scores, opinions, the signed list; the application service then moves the cases. */
async function playStage(stage: string, advance: readonly TestCase[], next: string): Promise<void> {
  const panel = await workingPanel(service, world, experts, stage);
  for (const [i, one] of [...panel.of.values()].entries()) await reviewCase(service, world, experts[0]!, one, 60 + 10 * i);
  await done(service, world.director, 'confirmStageList', { cycleId: world.cycleId, stage, advanceApplicationIds: advance.map(({ id }) => id), idempotencyKey: key() }, 'StageList');
  const leaving = cases.filter((one) => panel.of.has(one.id) && !advance.includes(one));
  for (const one of advance) await moveCase(service, world, one, next);
  for (const one of leaving) await moveCase(service, world, one, 'NOT_ADVANCED');
}

const REVIEW = 'query ($id: ID!) { presentationSchedule(cycleId: $id) { id order startsAt questions application { id } } siteVisits(cycleId: $id) { id visitOn team { name } findings { issue finding recordedBy } application { id } } }';
interface Review {
  presentationSchedule: { id: string; order: number; startsAt: string; questions: string[]; application: { id: string } }[];
  siteVisits: { id: string; team: object[]; findings: object[] }[];
}

describe('a cycle from the accepted list to the proposed awards (Art. 11(5)–(8))', () => {
  it('begins with the material review', async () => {
    await playStage('MATERIAL', cases.slice(0, 2), 'PRESENTATION');
    expect(await service.published('StageListConfirmed')).toMatchObject([{ stage: 'MATERIAL', notAdvanced: [cases[2]!.id] }]);
  });

  it('draws the order of presentations by lot, once, and keeps the questions', async () => {
    const input = { cycleId: world.cycleId, startsAt: '2026-07-01T01:00:00Z', minutesEach: 40, seed: '彩票2026073' };
    const schedule = await done(service, world.clerk, 'schedulePresentations', input, 'PresentationSchedule', 'seed slots { id order startsAt application { id } }');
    expect(schedule).toMatchObject({ seed: '彩票2026073', slots: [{ order: 1, startsAt: '2026-07-01T01:00:00.000Z' }, { order: 2, startsAt: '2026-07-01T01:40:00.000Z' }] });
    expect(await mutate(service, world.clerk, 'schedulePresentations', input, 'PresentationSchedule', 'seed')).toMatchObject({ code: 'ALREADY_DONE' });
    const slot = (schedule.slots as Review['presentationSchedule']).find((each) => each.application.id === cases[0]!.id)!;
    expect(await mutate(service, experts[0]!.viewer, 'recordQuestion', { slotId: slot.id, question: '为什么?' }, 'PresentationSlot')).toMatchObject({ id: slot.id });
    expect(await mutate(service, person('EXPERT', { programmeId: world.programmeId }), 'recordQuestion', { slotId: slot.id, question: '为什么?' }, 'PresentationSlot')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await done(service, world.clerk, 'recordQuestion', { slotId: slot.id, question: '指标如何验证?' }, 'PresentationSlot', 'id questions')).toMatchObject({ questions: ['为什么?', '指标如何验证?'] });
    const mine = await service.ask<Review>(owner, REVIEW, { id: world.cycleId });
    expect(mine.presentationSchedule).toMatchObject([{ id: slot.id, questions: [] }]);
    await playStage('PRESENTATION', cases.slice(0, 2), 'SITE_REVIEW');
  });

  it('visits every case that got so far, with a team without interests', async () => {
    const plan = (input: object) => mutate(service, world.clerk, 'planSiteVisit', { applicationId: cases[0]!.id, visitOn: '2026-07-20', expertIds: [experts[0]!.id, experts[1]!.id], ...input }, 'SiteVisit', 'id visitOn team { id }');
    expect(await plan({ applicationId: cases[2]!.id })).toMatchObject({ code: 'STAGE_DOES_NOT_ALLOW' });
    expect(await plan({ visitOn: '2026-05-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    const visit = await plan({});
    expect(visit).toMatchObject({ visitOn: '2026-07-20', team: { length: 2 } });
    expect(await plan({ visitOn: '2026-07-21' })).toMatchObject({ id: visit.id, visitOn: '2026-07-21' });
    const finding = { siteVisitId: visit.id, issue: '产能数据', finding: '现场核实一致', itemId: world.items[0] };
    expect(await done(service, experts[1]!.viewer, 'recordSiteFinding', finding, 'SiteVisit', 'findings { issue finding }')).toMatchObject({ findings: [{ issue: '产能数据' }] });
    expect(await mutate(service, experts[1]!.viewer, 'recordSiteFinding', { ...finding, itemId: world.cycleId }, 'SiteVisit')).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await service.ask<Review>(owner, REVIEW, { id: world.cycleId })).siteVisits).toMatchObject([{ id: visit.id, team: [], findings: [] }]);
    const panel = await workingPanel(service, world, experts, 'SITE');
    for (const one of panel.of.values()) await reviewCase(service, world, experts[0]!, one, 85);
    const confirm = (advanceApplicationIds: string[]) => mutate(service, world.director, 'confirmStageList', { cycleId: world.cycleId, stage: 'SITE', advanceApplicationIds, idempotencyKey: key() }, 'StageList');
    expect(await confirm([cases[0]!.id])).toMatchObject({ code: 'SITE_LIST_INCOMPLETE' });
    expect(await mutate(service, world.director, 'submitReviewReport', { cycleId: world.cycleId, idempotencyKey: key() }, 'ReviewReport')).toMatchObject({ code: 'NOT_FOUND' });
    await done(service, world.clerk, 'draftReviewReport', { cycleId: world.cycleId }, 'ReviewReport');
    expect(await mutate(service, world.director, 'submitReviewReport', { cycleId: world.cycleId, idempotencyKey: key() }, 'ReviewReport')).toMatchObject({ code: 'STAGE_LIST_NOT_CONFIRMED' });
    expect(await confirm([cases[0]!.id, cases[1]!.id])).toMatchObject({ __typename: 'StageList' });
    for (const one of cases.slice(0, 2)) await moveCase(service, world, one, 'DELIBERATION');
  });

  it('reports on every case, in versions, signed by another than wrote it', async () => {
    const fields = 'version status text preparedBy signedBy rows { rank total material presentation site application { id } }';
    const draft = await done(service, world.clerk, 'draftReviewReport', { cycleId: world.cycleId }, 'ReviewReport', fields);
    expect(draft).toMatchObject({ version: 2, status: 'DRAFT', rows: [{ rank: 1, site: 850 }, { rank: 2, site: 850 }, { rank: 3, presentation: null, site: null }] });
    expect(draft.text).toContain('2026年度评审报告');
    const leader = person('LEADING_GROUP_CHAIR', { programmeId: world.programmeId });
    const report = async (viewer: Viewer) => (await service.ask<{ reviewReport: { version: number } | null }>(viewer, `query ($id: ID!) { reviewReport(cycleId: $id) { ${fields} } }`, { id: world.cycleId })).reviewReport;
    expect(await report(leader)).toBeNull();
    const meeting = { cycleId: world.cycleId, meetingAt: '2026-08-01T02:00:00Z', members: [{ personId: leader.personId, name: '组长', chair: true }] };
    expect(await mutate(service, world.director, 'conveneDeliberation', meeting, 'Deliberation')).toMatchObject({ code: 'REPORT_NOT_SUBMITTED' });
    const own = { ...world.clerk, role: 'OFFICE_DIRECTOR' as const };
    expect(await mutate(service, own, 'submitReviewReport', { cycleId: world.cycleId, idempotencyKey: key() }, 'ReviewReport')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    const submitted = await done(service, world.director, 'submitReviewReport', { cycleId: world.cycleId, idempotencyKey: key() }, 'ReviewReport', fields);
    expect(submitted).toMatchObject({ status: 'SUBMITTED', version: 2, signedBy: world.director.name });
    expect(await report(leader)).toMatchObject({ version: 2 });
    expect(await mutate(service, world.clerk, 'draftReviewReport', { cycleId: world.cycleId }, 'ReviewReport')).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await service.published('ReviewReportSubmitted')).toHaveLength(1);
    expect(await mutate(service, world.director, 'conveneDeliberation', meeting, 'Deliberation', 'status quorum members { name chair }')).toMatchObject({ status: 'CONVENED', quorum: 1 });
    expect(await mutate(service, world.director, 'conveneDeliberation', meeting, 'Deliberation')).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('opens opinions to the leading group while the case is before it', async () => {
    const leader = person('LEADING_GROUP_MEMBER', { programmeId: world.programmeId });
    const { _entities } = await service.ask<{ _entities: { opinions: { stage: string }[]; panelSummary: object | null }[] }>(
      leader, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { opinions { stage } panelSummary { score } feedback { itemId } recusedPeople } } }', { r: cases.map(({ id }) => ({ __typename: 'Application', id })) });
    expect(_entities.map((each) => each.opinions.map(({ stage }) => stage))).toEqual([['MATERIAL', 'PRESENTATION', 'SITE'], ['MATERIAL', 'PRESENTATION', 'SITE'], []]);
    expect(_entities.map((each) => each.panelSummary)).toEqual([{ score: 850 }, { score: 850 }, null]);
  });

  it('gives the applicant feedback after the end: its own, without scores and names', async () => {
    const feedback = async (viewer: Viewer, one: TestCase) => (await service.ask<{ _entities: { feedback: object[] }[] }>(
      viewer, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { feedback { itemId strengths opportunities } } } }', { r: [{ __typename: 'Application', id: one.id }] }))._entities[0]!.feedback;
    expect(await feedback(owner, cases[0]!)).toEqual([]);
    await moveCase(service, world, cases[0]!, 'NOT_SELECTED');
    expect(await feedback(owner, cases[0]!)).toEqual(world.items.map((itemId) => ({ itemId, strengths: ['体系完整'], opportunities: ['数据不足'] })));
    expect(await feedback(person('APPLICANT'), cases[0]!)).toEqual([]);
    expect(await feedback(owner, cases[2]!)).toEqual([]);
    expect(await feedback(experts[0]!.viewer, cases[0]!)).toEqual([]);
    expect(await feedback(world.clerk, cases[0]!)).toHaveLength(3);
  });
});

describe('the pool', () => {
  it('is paged by name, searched, and shown to experts only as themselves', async () => {
    const page = async (viewer: Viewer, args: string) => service.ask<{ experts: { edges: { cursor: string; node: { name: string; load: number } }[]; pageInfo: { hasNextPage: boolean } } }>(
      viewer, `query ($id: ID!) { experts(${args}) { edges { cursor node { name load(cycleId: $id) trainings { course } undertakings { kind } } } pageInfo { hasNextPage } } }`, { id: world.cycleId });
    const first = await page(world.clerk, 'first: 3');
    expect(first.experts.pageInfo.hasNextPage).toBe(true);
    const rest = await page(world.auditor, `first: 3, after: "${first.experts.edges.at(-1)!.cursor}"`);
    const names = [...first.experts.edges, ...rest.experts.edges].map(({ node }) => node.name);
    expect(names).toEqual(['专家1', '专家2', '专家3', '专家4']);
    expect(first.experts.edges[0]!.node.load).toBeGreaterThan(0);
    expect((await page(world.clerk, 'search: "家3"')).experts.edges.map(({ node }) => node.name)).toEqual(['专家3']);
    await expect(page(experts[0]!.viewer, 'first: 3')).rejects.toThrow('FORBIDDEN');
    const seen = await service.ask<{ myExpertRecord: { name: string; undertakings: object[] }; expert: object | null }>(
      experts[0]!.viewer, 'query ($id: ID!) { myExpertRecord { name undertakings { kind } } expert(id: $id) { name } }', { id: experts[1]!.id });
    expect(seen).toMatchObject({ myExpertRecord: { name: '专家1', undertakings: { length: 2 } }, expert: null });
  });

  it('belongs to its programme alone (Art. 23, 24)', async () => {
    const other = await openWorld(service);
    const seen = await service.ask<{ experts: { edges: object[] }; panels: object[]; presentationSchedule: object[]; reviewReport: object | null; deliberation: object | null; recusals: { edges: object[] } }>(
      other.director, 'query ($id: ID!) { experts { edges { cursor } } panels(cycleId: $id) { id } presentationSchedule(cycleId: $id) { id } reviewReport(cycleId: $id) { id } deliberation(cycleId: $id) { id } recusals { edges { cursor } } }', { id: world.cycleId });
    expect(seen).toEqual({ experts: { edges: [] }, panels: [], presentationSchedule: [], reviewReport: null, deliberation: null, recusals: { edges: [] } });
    expect(await mutate(service, other.clerk, 'recordTraining', { expertId: experts[0]!.id, course: 'x', hours: 1, result: 'PASSED', completedOn: '2026-05-01' }, 'Expert')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
