import { randomUUID } from 'node:crypto';
import type { Viewer } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { PAST_JOB, addCase, creditCode, done, key, moveCase, mutate, openWorld, readyExpert, readyExperts, reviewCase, scoreAll, submitScores, workingPanel } from './testing/world.ts';
import type { TestCase, TestExpert, World } from './testing/world.ts';

let service: TestService;
let world: World;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

interface Interest {
  id: string;
  personId: string;
  ground: string;
  origin: string;
  status: string;
  detail: string;
}
const interestsOf = async (viewer: Viewer): Promise<Interest[]> => {
  const { recusals } = await service.ask<{ recusals: { edges: { node: Interest }[] } }>(
    viewer, 'query ($id: ID) { recusals(cycleId: $id, first: 100) { edges { node { id personId ground origin status detail } } } }', { id: world.cycleId });
  return recusals.edges.map(({ node }) => node);
};
const readersOf = async (applicationId: string): Promise<{ personIds: string[]; recusedPersonIds: string[] }> =>
  (await service.published<{ applicationId: string; personIds: string[]; recusedPersonIds: string[] }>('CaseReadersChanged')).filter((event) => event.applicationId === applicationId).at(-1)!;
const decide = (recusalId: string, uphold: boolean, by = world.director) =>
  mutate(service, by, 'decideRecusal', { recusalId, uphold, reason: '经核实。', idempotencyKey: key() }, 'Recusal', 'status decidedBy');

/** Everything that an expert can ask about a case, as bytes. */
const seenBy = async (viewer: Viewer, one: TestCase, assignmentId: string): Promise<string> =>
  JSON.stringify(await service.ask(viewer, `query ($id: ID!, $cycle: ID!, $r: [_Any!]!) {
    assignment(id: $id) { id } myAssignments(cycleId: $cycle) { edges { node { id } } pageInfo { hasNextPage } }
    panels(cycleId: $cycle) { assignments { id } } presentationSchedule(cycleId: $cycle) { id } siteVisits(cycleId: $cycle) { id }
    _entities(representations: $r) { ... on Application { panelSummary { assigned } opinions { id } feedback { itemId } recusedPeople } } }`,
    { id: assignmentId, cycle: world.cycleId, r: [{ __typename: 'Application', id: one.id }] }));

describe('an interest that the system finds (Art. 22, R24)', () => {
  let one: TestCase;
  beforeAll(async () => {
    world = await openWorld(service);
    one = await addCase(service, world, 'QUALIFICATION');
  });
  const job = (over: object) => ({ organizationName: one.organizationName, creditCode: one.creditCode, from: '2015-01-01', relation: 'EMPLOYEE', ...over });

  it('comes up when the case becomes public, not before', async () => {
    const expert = await readyExpert(service, world, '现职', [job({})]);
    expect(await interestsOf(expert.viewer)).toEqual([]);
    await moveCase(service, world, one, 'ACCEPTANCE_NOTICE');
    expect(await interestsOf(expert.viewer)).toMatchObject([{ ground: 'EMPLOYMENT', origin: 'DETECTED', status: 'PENDING', detail: expect.stringContaining('2015-01-01至今') }]);
    expect((await readersOf(one.id)).recusedPersonIds).toEqual([expert.viewer.personId]);
  });

  it.each([
    ['shares', { relation: 'SHAREHOLDER' }, ['SHARE']],
    ['paid advice until two years ago', { relation: 'ADVISER', until: '2024-06-02' }, ['ADVICE']],
    ['a job that ended three years ago to the day', { until: '2023-06-01' }, ['EMPLOYMENT']],
    ['a job that ended a day earlier', { until: '2023-05-31' }, []],
    ['the same name without a credit code', { creditCode: null }, ['EMPLOYMENT']],
    ['another employer', { organizationName: '别家', creditCode: creditCode() }, []],
    ['the unit that recommends it', { organizationName: '库尔勒市市场监督管理局', creditCode: null }, ['SAME_UNIT']],
  ])('%s', async (name, over, grounds) => {
    const expert = await readyExpert(service, world, name, [job(over)]);
    expect((await interestsOf(expert.viewer)).map((interest) => interest.ground)).toEqual(grounds);
  });

  it('is found in what the expert states later, and is not forgotten when it is withdrawn', async () => {
    const expert = await readyExpert(service, world, '补报');
    const state = (employments: object[]) => done(service, expert.viewer, 'updateMyEmployments', { employments }, 'Expert', 'employments { organizationName }');
    await state([job({ until: '2025-01-01' })]);
    expect(await state([PAST_JOB])).toMatchObject({ employments: [{ organizationName: '新疆大学' }] });
    expect(await interestsOf(expert.viewer)).toHaveLength(1);
  });

  it('holds former editors of the application off it', async () => {
    const expert = await readyExpert(service, world, '曾编写');
    await service.tell({ type: 'OrganizationEditorsChanged', organizationId: one.organizationId, creditCode: one.creditCode, personIds: [expert.viewer.personId!] });
    expect(await interestsOf(expert.viewer)).toMatchObject([{ ground: 'OTHER', detail: '曾参与编写其申报材料' }]);
  });

  it('is decided by another person, once; dismissed it opens the case again and is not raised anew', async () => {
    const [interest] = (await interestsOf(world.director)).filter((each) => each.ground === 'SHARE');
    expect(await mutate(service, { ...world.director, personId: interest!.personId } as Viewer, 'decideRecusal', { recusalId: interest!.id, uphold: false, reason: 'x', idempotencyKey: key() }, 'Recusal')).toMatchObject({ code: 'RECUSAL_OF_ONESELF' });
    expect(await decide(interest!.id, false)).toMatchObject({ status: 'DISMISSED' });
    expect(await decide(interest!.id, true)).toMatchObject({ code: 'ALREADY_DONE' });
    expect((await readersOf(one.id)).recusedPersonIds).not.toContain(interest!.personId);
    await moveCase(service, world, one, 'ACCEPTANCE_NOTICE');
    expect((await interestsOf(world.director)).filter((each) => each.personId === interest!.personId)).toHaveLength(1);
  });
});

describe('an interest in the middle of the review (Art. 22)', () => {
  let experts: TestExpert[];
  let one: TestCase;
  let other: TestCase;
  let panel: Awaited<ReturnType<typeof workingPanel>>;
  beforeAll(async () => {
    world = await openWorld(service);
    experts = await readyExperts(service, world, 5);
    [one, other] = [await addCase(service, world), await addCase(service, world)];
    panel = await workingPanel(service, world, experts, 'MATERIAL', 4);
  });

  it('closes the case at once: an expert with an interest gets byte for byte what an unassigned one gets', async () => {
    const { assignmentId, experts: reviewers } = panel.of.get(one.id)!;
    const stranger = await readyExpert(service, world, '局外');
    const recused = reviewers.find((expert) => !panel.of.get(other.id)!.experts.includes(expert))!;
    await scoreAll(service, world, recused, assignmentId, 70);
    const declared = await done(service, recused.viewer, 'declareInterest', { applicationId: one.id, ground: 'KINSHIP', detail: '兄弟任其副总经理' }, 'Recusal', 'id status caseNumber');
    expect(declared).toMatchObject({ status: 'PENDING', caseNumber: one.number });
    const mine = (await seenBy(recused.viewer, one, assignmentId)).replace('{"assignments":[]}', '');
    expect(mine).toBe(await seenBy(stranger.viewer, one, assignmentId));
    const score = { assignmentId, itemId: world.items[0]!, percent: 10, strengths: '', opportunities: '', expectedVersion: 1 };
    expect(await mutate(service, recused.viewer, 'scoreItem', score, 'ScoreSheet')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mutate(service, recused.viewer, 'scoreItem', score, 'ScoreSheet')).toEqual(await mutate(service, stranger.viewer, 'scoreItem', score, 'ScoreSheet'));
    expect((await readersOf(one.id)).personIds).not.toContain(recused.viewer.personId);
    expect(await decide(declared.id, true)).toMatchObject({ status: 'UPHELD' });
    expect((await service.ask<{ assignment: { experts: object[] } }>(world.clerk, 'query ($id: ID!) { assignment(id: $id) { experts { id } } }', { id: assignmentId })).assignment.experts).toHaveLength(3);
    const { _entities } = await service.ask<{ _entities: object[] }>(world.clerk, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { recusedPeople panelSummary { assigned } } } }', { r: [{ __typename: 'Application', id: one.id }] });
    expect(_entities).toEqual([{ recusedPeople: 1, panelSummary: { assigned: 3 } }]);
  });

  it('undoes what was agreed with the recused: consensus and signatures are to be given anew', async () => {
    const reviewed = panel.of.get(other.id)!;
    const chair = experts[0]!;
    await reviewCase(service, world, chair, reviewed);
    const opinion = async () => (await service.ask<{ assignment: { opinion: { complete: boolean } } }>(world.clerk, 'query ($id: ID!) { assignment(id: $id) { opinion { complete } } }', { id: reviewed.assignmentId })).assignment.opinion;
    expect(await opinion()).toEqual({ complete: true });
    const recused = reviewed.experts.find((expert) => expert !== chair)!;
    const { id } = await done(service, recused.viewer, 'declareInterest', { applicationId: other.id, ground: 'ADVICE', detail: '曾提供咨询' }, 'Recusal');
    await decide(id, true);
    expect(await opinion()).toEqual({ complete: false });
    const { assignmentId } = reviewed;
    expect(await mutate(service, chair.viewer, 'signOpinion', { assignmentId, idempotencyKey: key() }, 'Assignment')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mutate(service, chair.viewer, 'draftOpinion', { assignmentId, text: '同前', recommendation: 'ADVANCE' }, 'Assignment')).toMatchObject({ code: 'NOT_FOUND' });
    await done(service, chair.viewer, 'holdConsensus', { assignmentId, reasons: [], changes: [], minutes: '重新合议。' }, 'Assignment');
    await done(service, chair.viewer, 'draftOpinion', { assignmentId, text: '重新形成意见。', recommendation: 'ADVANCE' }, 'Assignment');
    for (const expert of new Set([...reviewed.experts.filter((each) => each !== recused), chair])) await done(service, expert.viewer, 'signOpinion', { assignmentId, idempotencyKey: key() }, 'Assignment');
    expect(await opinion()).toEqual({ complete: true });
  });

  it('passes the lead on when it touches the chair, and a replacement joins by reassignment', async () => {
    const { assignmentId, experts: reviewers } = panel.of.get(one.id)!;
    const chair = experts[0]!;
    const { id } = await done(service, chair.viewer, 'declareInterest', { applicationId: one.id, ground: 'OTHER', detail: '同学关系' }, 'Recusal');
    await decide(id, true);
    const lead = async () => (await service.ask<{ assignment: { lead: { id: string } } }>(world.clerk, 'query ($id: ID!) { assignment(id: $id) { lead { id } } }', { id: assignmentId })).assignment.lead.id;
    expect(await lead()).not.toBe(chair.id);
    expect(reviewers.map((expert) => expert.id)).toContain(await lead());
    const change = (input: object) => mutate(service, world.clerk, 'reassign', { assignmentId, reason: '补足评审人数', ...input }, 'Panel');
    expect(await change({ addExpertId: chair.id })).toMatchObject({ code: 'RECUSED' });
    const fresh = await readyExpert(service, world, '替补');
    expect(await change({ addExpertId: fresh.id })).toMatchObject({ __typename: 'Panel' });
    await submitScores(service, world, fresh, assignmentId, 70);
    expect((await readersOf(one.id)).personIds).toContain(fresh.viewer.personId);
  });
});

describe('an interest that', () => {
  let one: TestCase;
  let assignmentId: string;
  let reviewers: readonly TestExpert[];
  beforeAll(async () => {
    world = await openWorld(service);
    const experts = await readyExperts(service, world, 3);
    one = await addCase(service, world);
    ({ assignmentId, experts: reviewers } = (await workingPanel(service, world, experts)).of.get(one.id)!);
  });

  it('is dismissed: the case is back with all that was written', async () => {
    const expert = reviewers[1]!;
    await scoreAll(service, world, expert, assignmentId, 65);
    const sheet = () => service.ask<{ assignment: { myScoreSheet: { total: number } } | null }>(expert.viewer, 'query ($id: ID!) { assignment(id: $id) { myScoreSheet { total } } }', { id: assignmentId });
    const { id } = await done(service, expert.viewer, 'declareInterest', { applicationId: one.id, ground: 'OTHER', detail: '曾同车' }, 'Recusal');
    expect(await sheet()).toEqual({ assignment: null });
    expect(await decide(id, false)).toMatchObject({ status: 'DISMISSED' });
    expect(await sheet()).toEqual({ assignment: { myScoreSheet: { total: 650 } } });
  });

  it('is the director’s: another director signs the list', async () => {
    const { id } = await done(service, world.director, 'declareInterest', { applicationId: one.id, ground: 'KINSHIP', detail: '亲属' }, 'Recusal');
    const confirm = (director: Viewer) => mutate(service, director, 'confirmStageList', { cycleId: world.cycleId, stage: 'MATERIAL', advanceApplicationIds: [], idempotencyKey: key() }, 'StageList');
    expect(await confirm(world.director)).toMatchObject({ code: 'RECUSED' });
    expect(await decide(id, true)).toMatchObject({ code: 'RECUSAL_OF_ONESELF' });
    const deputy = person('OFFICE_DIRECTOR', { programmeId: world.programmeId });
    expect(await confirm(deputy)).toMatchObject({ code: 'OPINION_MISSING' });
    const { panels } = await service.ask<{ panels: { assignments: object[]; draws: object[] }[] }>(world.director, 'query ($id: ID!) { panels(cycleId: $id) { assignments { id } draws { seed } } }', { id: world.cycleId });
    expect(panels).toEqual([{ assignments: [], draws: [] }]);
  });
});

describe('an expert in breach (Art. 21, R23)', () => {
  it('loses the status and every seat at once and for ever', async () => {
    world = await openWorld(service);
    const experts = await readyExperts(service, world, 4);
    const one = await addCase(service, world);
    const panel = await workingPanel(service, world, experts, 'MATERIAL', 4);
    const { assignmentId } = panel.of.get(one.id)!;
    const bad = experts[1]!;
    const write = () => mutate(service, bad.viewer, 'scoreItem', { assignmentId, itemId: world.items[0]!, percent: 90, strengths: '', opportunities: '', expectedVersion: 0 }, 'ScoreSheet');
    const breach = { expertId: bad.id, kind: '私下接触', description: '接受宴请', breach: true, transferTo: '州纪委监委', idempotencyKey: key() };
    const [, written] = await Promise.all([done(service, world.director, 'recordConduct', breach, 'Expert'), write()]);
    expect(['ScoreSheet', 'Refusal']).toContain(written.__typename);
    expect(await write()).toMatchObject({ code: 'NOT_FOUND' });
    expect(await service.published('ExpertRemoved')).toEqual([expect.objectContaining({ expertId: bad.id, disclosed: true })]);
    expect((await readersOf(one.id)).personIds).not.toContain(bad.viewer.personId);
    const record = await service.ask<{ expert: { status: string; conduct: object[] } }>(world.director, 'query ($id: ID!) { expert(id: $id) { status conduct { consequence transferredTo } } }', { id: bad.id });
    expect(record.expert).toEqual({ status: 'REMOVED', conduct: [{ consequence: '取消评审专家资格；移送州纪委监委，依法向社会公开', transferredTo: '州纪委监委' }] });
    expect(await mutate(service, world.clerk, 'inviteExpert', { personId: bad.viewer.personId, name: '又来', specialities: [], employments: [] }, 'Expert')).toMatchObject({ code: 'EXPERT_STATUS_LOST' });
    const form = { cycleId: world.cycleId, stage: 'SITE', name: '现场组', chairExpertId: experts[0]!.id, memberExpertIds: experts.map(({ id }) => id) };
    expect(await mutate(service, world.clerk, 'formPanel', form, 'Panel')).toMatchObject({ code: 'EXPERT_STATUS_LOST' });
  });

  it('is not the only one on record: misconduct of staff is, too', async () => {
    const staff = await done(service, world.director, 'recordStaffMisconduct', { name: '某工作人员', description: '泄露评审安排', consequence: '调离岗位', transferTo: null }, 'StaffMisconduct', 'id consequence');
    expect(staff.consequence).toBe('调离岗位');
    await expect(mutate(service, world.clerk, 'recordStaffMisconduct', { name: 'x', description: 'x', consequence: 'x' }, 'StaffMisconduct')).rejects.toThrow('FORBIDDEN');
  });
});

describe('a panel', () => {
  it('is not formed or started without what the law asks of its members', async () => {
    world = await openWorld(service);
    const experts = await readyExperts(service, world, 2);
    const green = person('EXPERT', { programmeId: world.programmeId, name: '新人' });
    const { id } = await done(service, world.clerk, 'inviteExpert', { personId: green.personId, name: '新人', specialities: [], employments: [] }, 'Expert');
    const form = (members: string[]) => mutate(service, world.clerk, 'formPanel', { cycleId: world.cycleId, stage: 'MATERIAL', name: '组', chairExpertId: experts[0]!.id, memberExpertIds: members }, 'Panel');
    expect(await form([experts[1]!.id])).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    expect(await form([experts[1]!.id, id])).toMatchObject({ code: 'EXPERT_NOT_ACTIVE' });
    await done(service, green, 'acceptInvitation', { expertId: id }, 'Expert');
    expect(await form([experts[1]!.id, id])).toMatchObject({ code: 'TRAINING_MISSING' });
    await done(service, world.clerk, 'recordTraining', { expertId: id, course: '培训', hours: 8, result: 'PASSED', completedOn: '2026-05-01' }, 'Expert');
    expect(await form([experts[1]!.id, randomUUID()])).toMatchObject({ code: 'NOT_FOUND' });
    const panel = await form([experts[1]!.id, id]);
    expect(panel.__typename).toBe('Panel');
    await addCase(service, world);
    expect(await mutate(service, world.clerk, 'assignCases', { panelId: panel.id, reviewersPerCase: 2 }, 'Panel')).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    expect(await mutate(service, world.clerk, 'assignCases', { panelId: panel.id, reviewersPerCase: 4 }, 'Panel')).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    await done(service, world.clerk, 'assignCases', { panelId: panel.id, reviewersPerCase: 3 }, 'Panel');
    const start = () => mutate(service, world.director, 'startPanel', { panelId: panel.id, idempotencyKey: key() }, 'Panel', 'status seed');
    expect(await start()).toMatchObject({ code: 'UNDERTAKING_MISSING' });
    for (const kind of ['CONFIDENTIALITY', 'DISCIPLINE']) {
      expect(await mutate(service, green, 'signUndertaking', { cycleId: world.cycleId, kind, textVersion: '0', idempotencyKey: key() }, 'Expert')).toMatchObject({ code: 'INVALID_INPUT' });
      await done(service, green, 'signUndertaking', { cycleId: world.cycleId, kind, textVersion: '1', idempotencyKey: key() }, 'Expert');
    }
    expect(await start()).toMatchObject({ status: 'WORKING', seed: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await start()).toMatchObject({ code: 'ALREADY_DONE' });
    const leader = person('LEADING_GROUP_MEMBER', { programmeId: world.programmeId });
    expect(await mutate(service, leader, 'signUndertaking', { cycleId: world.cycleId, kind: 'CONFIDENTIALITY', textVersion: '1', idempotencyKey: key() }, 'Undertaking', 'kind')).toMatchObject({ __typename: 'Undertaking', kind: 'CONFIDENTIALITY' });
  });
});
