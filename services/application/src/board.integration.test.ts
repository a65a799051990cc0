import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from './testing/files.ts';
import type { TestFiles } from './testing/files.ts';
import { person, publicViewer } from './testing/people.ts';
import { authorityOf, checkedBy, key, recommend, submittedCases, tell } from './testing/stages.ts';
import type { TestCase } from './testing/stages.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { done, mutate, openWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let cases: TestCase[];

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
  cases = [...(await submittedCases(service, files, world, 4)), ...(await submittedCases(service, files, world, 1, { size: 'LARGE' }))];
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

interface Told { notifications: { edges: { node: { id: string; title: string; link: string; readAt: string | null } }[] } }
const told = async (viewer: ReturnType<typeof person>, unreadOnly = false) =>
  (await service.ask<Told>(viewer, 'query ($u: Boolean!) { notifications(unreadOnly: $u, first: 100) { edges { node { id title link readAt } } } }', { u: unreadOnly })).notifications.edges.map(({ node }) => node);

describe('notifications', () => {
  it('tell each concerned once: the organization of every move, the unit of what came to it', async () => {
    const { owner, applicationId } = cases[0]!;
    const own = await told(owner);
    expect(own.map(({ title }) => title.split('：')[1])).toEqual(['审核推荐', '内部公示', '填报']);
    expect(own[0]?.link).toBe(`/applicant/applications/${applicationId}`);
    expect((await told(world.handler)).filter(({ link }) => link.endsWith(applicationId))).toHaveLength(1);
    expect((await told(cases[1]!.owner)).every(({ link }) => link.endsWith(cases[1]!.applicationId))).toBe(true);
    expect(await told(person('RECOMMENDER_HANDLER', { programmeId: world.programmeId, scopeId: crypto.randomUUID() }))).toEqual([]);
    await expect(told(publicViewer)).rejects.toThrow('FORBIDDEN');
  });

  it('are read by each recipient for themselves', async () => {
    const [first] = await told(world.handler);
    await done(service, world.handler, 'readNotification', { id: first!.id }, 'Notification');
    await done(service, world.handler, 'readNotification', { id: first!.id }, 'Notification', 'readAt');
    expect((await told(world.handler, true)).some(({ id }) => id === first!.id)).toBe(false);
    expect((await told(world.approver, true)).some(({ id }) => id === first!.id)).toBe(true);
    expect(await mutate(service, cases[0]!.owner, 'readNotification', { id: first!.id }, 'Notification')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell a recused person nothing of the case, and an authority only of its question', async () => {
    const [, second] = cases as [TestCase, TestCase];
    await recommend(service, world, [second]);
    const ofCase = (viewer: ReturnType<typeof person>) => told(viewer).then((all) => all.filter(({ link }) => link.endsWith(second.applicationId)));
    expect(await ofCase(world.clerk)).toHaveLength(1);
    await tell(service, { type: 'CaseReadersChanged', applicationId: second.applicationId, personIds: [], recusedPersonIds: [world.clerk.personId!] });
    expect(await ofCase(world.clerk)).toEqual([]);
    expect(await ofCase(world.director)).toHaveLength(1);
    await tell(service, { type: 'CaseReadersChanged', applicationId: second.applicationId, personIds: [], recusedPersonIds: [] });
    const authority = await authorityOf(service, world, '市场监管局');
    const { id } = await done(service, world.clerk, 'consult', { applicationId: second.applicationId, authorityId: authority.authorityId, question: '？', dueOn: '2026-04-01' }, 'Consultation');
    expect((await told(authority.officer)).map(({ link }) => link)).toEqual([`/reviewer/consultations/${id}`]);
    const objectionId = crypto.randomUUID();
    await tell(service, { type: 'ObjectionForwarded', objectionId, applicationId: second.applicationId, unitId: world.unitId });
    expect((await told(world.approver)).map(({ link }) => link)).toContain(`/reviewer/objections/${objectionId}`);
  });
});

describe('sums', () => {
  const query = 'query ($id: ID!) { statistics(cycleId: $id) { byStage { stage count } bySize { key count } byDivision { key count } refusalsByCode { key count } } cycle(id: $id) { stageCounts { stage count } } }';
  interface Sums { statistics: { byStage: object[]; bySize: object[]; byDivision: object[]; refusalsByCode: { key: string; count: number | null }[] }; cycle: { stageCounts: object[] } }

  it('are whole for the Office, and without small cells for an analyst', async () => {
    await mutate(service, world.approver, 'publishRecommendationNotice', { applicationId: cases[0]!.applicationId, ...key() }, 'Application');
    const office = await service.ask<Sums>(world.director, query, { id: world.cycleId });
    expect(office.statistics.bySize).toEqual([{ key: 'LARGE', count: 1 }, { key: 'MEDIUM', count: 4 }]);
    expect(office.statistics.byStage).toEqual([{ stage: 'QUALIFICATION', count: 1 }, { stage: 'UNDER_RECOMMENDATION', count: 4 }]);
    expect(office.statistics.refusalsByCode).toContainEqual({ key: 'CHECKS_INCOMPLETE', count: 1 });
    const analyst = await service.ask<Sums>(person('ANALYST', { programmeId: world.programmeId }), query, { id: world.cycleId });
    expect(analyst.statistics.bySize).toEqual([{ key: 'LARGE', count: null }, { key: 'MEDIUM', count: null }]);
    expect(analyst.statistics.byDivision).toEqual([{ key: '652801', count: 5 }]);
    expect(analyst.statistics.byStage).toEqual([]);
    expect(analyst.cycle.stageCounts).toEqual([]);
    const foreign = await service.ask<Sums>(person('ANALYST', { programmeId: crypto.randomUUID() }), query, { id: world.cycleId });
    expect(foreign.statistics.bySize).toEqual([]);
    await expect(service.ask(cases[0]!.owner, query, { id: world.cycleId })).rejects.toThrow('FORBIDDEN');
  });
});

describe('the audit trail', () => {
  it('has what was done and what was refused, for the programme’s auditor only', async () => {
    await checkedBy(service, world.handler, cases[2]!.applicationId);
    const query = '{ auditTrail(first: 100) { edges { node { actor actorRole action subject outcome } } pageInfo { hasNextPage endCursor } } }';
    interface Trail { auditTrail: { edges: { node: Record<string, string> }[]; pageInfo: { endCursor: string } } }
    const auditor = person('AUDITOR', { programmeId: world.programmeId });
    const all = (await service.ask<Trail>(auditor, query)).auditTrail.edges.map(({ node }) => node);
    expect(all).toContainEqual(expect.objectContaining({ action: 'Mutation.recordCheck', actorRole: 'RECOMMENDER_HANDLER', outcome: 'DONE', subject: `application ${cases[2]!.applicationId}` }));
    expect(all).toContainEqual(expect.objectContaining({ action: 'Mutation.publishRecommendationNotice', outcome: 'CHECKS_INCOMPLETE' }));
    expect(all).toContainEqual(expect.objectContaining({ action: 'Mutation.submitApplication', actorRole: 'APPLICANT', outcome: 'DONE' }));
    expect((await service.ask<Trail>(person('AUDITOR', { programmeId: crypto.randomUUID() }), query)).auditTrail.edges).toEqual([]);
    await expect(service.ask(world.director, query)).rejects.toThrow('FORBIDDEN');
  });
});

describe('cultivation (R6)', () => {
  it('lists, trains and assesses, and an organization’s own assessment is its own', async () => {
    const listing = { organizationName: '塔里木纺织', divisionCode: '652822', industry: 'C', note: '成长性好' };
    const promising = await done(service, world.clerk, 'listPromisingOrganization', listing, 'PromisingOrganization');
    expect(await mutate(service, world.clerk, 'listPromisingOrganization', listing, 'PromisingOrganization')).toMatchObject({ code: 'ALREADY_DONE' });
    const session = { title: '卓越绩效培训', heldOn: '2026-03-02', place: '库尔勒', attendees: ['李明', ' '] };
    await done(service, world.clerk, 'recordTrainingSession', { ...session, promisingOrganizationIds: [promising.id] }, 'TrainingSession');
    expect(await mutate(service, world.clerk, 'recordTrainingSession', { ...session, promisingOrganizationIds: [crypto.randomUUID()] }, 'TrainingSession')).toMatchObject({ code: 'NOT_FOUND' });
    const { cycle } = await service.ask<{ cycle: { criteria: { criteriaSet: { id: string } }[] } }>(world.clerk, 'query ($id: ID!) { cycle(id: $id) { criteria { criteriaSet { id } } } }', { id: world.cycleId });
    const assessment = { criteriaSetId: cycle.criteria[0]!.criteriaSet.id, answers: world.itemIds.map((itemId) => ({ itemId, level: 3 })) };
    expect(await done(service, world.clerk, 'takeSelfAssessment', { ...assessment, promisingOrganizationId: promising.id }, 'SelfAssessment', 'id percent')).toMatchObject({ percent: 60 });
    const { owner, organizationId } = cases[0]!;
    await done(service, owner, 'takeSelfAssessment', { ...assessment, organizationId }, 'SelfAssessment', 'id criteriaSet { id }');
    expect(await mutate(service, cases[1]!.owner, 'takeSelfAssessment', { ...assessment, organizationId }, 'SelfAssessment')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mutate(service, world.clerk, 'takeSelfAssessment', { ...assessment, organizationId }, 'SelfAssessment')).toMatchObject({ code: 'NOT_FOUND' });
    const list = await service.ask(world.director, '{ promisingOrganizations { edges { node { organizationName sessions { title attendees } selfAssessments { percent answers { level } } } } } }');
    expect(list).toMatchObject({ promisingOrganizations: { edges: [{ node: { organizationName: '塔里木纺织', sessions: [{ attendees: ['李明'] }], selfAssessments: [{ percent: 60 }] } }] } });
    const own = 'query ($id: ID!) { organization(id: $id) { selfAssessments { percent } } }';
    expect(await service.ask(owner, own, { id: organizationId })).toEqual({ organization: { selfAssessments: [{ percent: 60 }] } });
    expect(await service.ask(world.director, own, { id: organizationId })).toEqual({ organization: { selfAssessments: [] } });
  });
});
