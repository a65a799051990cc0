import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from '../../testing/files.ts';
import type { TestFiles } from '../../testing/files.ts';
import { person } from '../../testing/people.ts';
import { RECOMMENDED, authorityOf, key, qualify, recommend, stageOf, submittedCases } from '../../testing/stages.ts';
import type { TestCase } from '../../testing/stages.ts';
import { startTestService } from '../../testing/test-service.ts';
import type { TestService } from '../../testing/test-service.ts';
import { done, mutate, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let cases: TestCase[];
let authority: { authorityId: string; officer: ReturnType<typeof person> };

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
  cases = await submittedCases(service, files, world, 7);
  await recommend(service, world, cases);
  authority = await authorityOf(service, world, '应急管理局');
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

const PASS = { complete: true, proceduresSound: true, finding: '符合条件。', decision: 'PASS' };
const record = (applicationId: string, more: object = {}, viewer = world.clerk) => mutate(service, viewer, 'recordQualification', { applicationId, ...PASS, ...more }, 'Application', 'id stage');
const sign = (applicationId: string, viewer = world.director) => mutate(service, viewer, 'signQualification', { applicationId, ...key() }, 'Application', 'id stage outcomeReason');
const ask = (applicationId: string, of = authority) => done(service, world.clerk, 'consult', { applicationId, authorityId: of.authorityId, question: '有无不良记录？', dueOn: '2026-04-01' }, 'Consultation');
const accept = (...which: TestCase[]) => mutate(service, world.director, 'publishAcceptanceNotice', { cycleId: world.cycleId, applicationIds: which.map((each) => each.applicationId), ...key() }, 'PublicNotice', 'id entries { applicationId }');

describe('the review (R11)', () => {
  it('is signed by another person than recorded it', async () => {
    const { applicationId } = cases[0]!;
    expect(await sign(applicationId)).toMatchObject({ code: 'QUALIFICATION_INCOMPLETE' });
    const director = person('OFFICE_DIRECTOR', { programmeId: world.programmeId });
    await record(applicationId, {}, { ...director, role: 'OFFICE_CLERK' });
    expect(await sign(applicationId, director)).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    const answers = await Promise.all([1, 2].map(() => sign(applicationId)));
    expect(answers.map((each) => each.code ?? each.stage).sort()).toEqual(['ALREADY_DONE', 'QUALIFICATION']);
  });

  it('ends a refused case with its reason, for the applicant to read', async () => {
    const { owner, applicationId } = cases[1]!;
    expect(await record(applicationId, { decision: 'REFUSE' })).toMatchObject({ code: 'REASON_REQUIRED' });
    await record(applicationId, { decision: 'REFUSE', complete: false, reason: '材料不全' });
    expect(await sign(applicationId)).toMatchObject({ stage: 'NOT_ACCEPTED', outcomeReason: '材料不全' });
    const seen = await service.ask(owner, 'query ($id: ID!) { application(id: $id) { outcomeReason qualification { decision reason finding } consultations { id } } }', { id: applicationId });
    expect(seen).toEqual({ application: { outcomeReason: '材料不全', qualification: { decision: 'REFUSE', reason: '材料不全', finding: null }, consultations: [] } });
  });

  it('does not pass what a computed condition forbids, and keeps the conditions as they stood', async () => {
    const { organizationId, applicationId } = cases[2]!;
    await done(service, world.clerk, 'recordOrganizationFact', { organizationId, kind: 'VIOLATION', severity: 'MINOR', occurredOn: '2025-06-01', source: '信用平台', description: '处罚。' }, 'Organization');
    await record(applicationId);
    expect(await sign(applicationId)).toMatchObject({ code: 'QUALIFICATION_NOT_PASSED', facts: [{ key: 'failed', value: 'conditions' }] });
    await record(applicationId, { decision: 'REFUSE', reason: '近三年有违法记录' });
    expect(await sign(applicationId)).toMatchObject({ stage: 'NOT_ACCEPTED' });
    const { application } = await service.ask<{ application: { qualification: { eligibility: { id: string; outcome: string; refusal: { code: string } | null }[] } } }>(
      world.clerk, 'query ($id: ID!) { application(id: $id) { qualification { eligibility { id outcome refusal { code } } } } }', { id: applicationId });
    expect(application.qualification.eligibility).toContainEqual({ id: 'eligibility.record', outcome: 'FAIL', refusal: { code: 'ADVERSE_RECORD' } });
  });

  it('is the Office’s own: an applicant or another programme does not touch it', async () => {
    const { owner, applicationId } = cases[3]!;
    await expect(record(applicationId, {}, owner)).rejects.toThrow('FORBIDDEN');
    expect(await record(applicationId, {}, person('OFFICE_CLERK', { programmeId: crypto.randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('consultations', () => {
  it('show an authority its own questions and nothing else of a case', async () => {
    const { applicationId } = cases[3]!;
    const other = await authorityOf(service, world, '生态环境局');
    const { id } = await ask(applicationId);
    expect(await mutate(service, world.clerk, 'consult', { applicationId, authorityId: authority.authorityId, question: '再问一次', dueOn: '2026-04-01' }, 'Consultation')).toMatchObject({ code: 'ALREADY_DONE' });
    const mine = '{ consultations { edges { node { id organizationName question clock { state total } answer } } } }';
    const { consultations } = await service.ask<{ consultations: { edges: { node: { id: string; organizationName: string } }[] } }>(authority.officer, mine);
    expect(consultations.edges.map(({ node }) => node.id)).toEqual([id]);
    expect(consultations.edges[0]?.node.organizationName).toContain('天山机械');
    expect(await service.ask(other.officer, mine)).toEqual({ consultations: { edges: [] } });
    expect(await service.ask(other.officer, 'query ($id: ID!) { consultation(id: $id) { id } }', { id })).toEqual({ consultation: null });
    await expect(service.ask(authority.officer, 'query ($id: ID!) { application(id: $id) { id } }', { id: applicationId })).rejects.toThrow('FORBIDDEN');
    const answer = { consultationId: id, answer: 'NO_OBJECTION', text: '无。' };
    expect(await mutate(service, other.officer, 'answerConsultation', { ...answer, ...key() }, 'Consultation')).toMatchObject({ code: 'NOT_FOUND' });
    const twice = await Promise.all([1, 2].map(() => mutate(service, authority.officer, 'answerConsultation', { ...answer, ...key() }, 'Consultation')));
    expect(twice.map((each) => each.code ?? 'DONE').sort()).toEqual(['ALREADY_DONE', 'DONE']);
  });

  it('have a last day that lies ahead', async () => {
    const { applicationId } = cases[3]!;
    const answer = await mutate(service, world.clerk, 'consult', { applicationId, authorityId: authority.authorityId, question: '?', dueOn: '2026-03-18' }, 'Consultation');
    expect(answer).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('must all be answered, and adverse ones weighed after they came', async () => {
    const one = cases[4]!;
    await record(one.applicationId);
    await sign(one.applicationId);
    expect(await accept(one)).toMatchObject({ code: 'CONSULTATION_MISSING', facts: [{ key: 'application', value: expect.stringContaining('BZ2026-') }] });
    const { id } = await ask(one.applicationId);
    expect(await accept(one)).toMatchObject({ code: 'CONSULTATION_PENDING' });
    await service.moveTo('2026-03-19T01:00:00Z');
    await done(service, authority.officer, 'answerConsultation', { consultationId: id, answer: 'ADVERSE_RECORD', text: '2021年有一般处罚。', ...key() }, 'Consultation');
    expect(await accept(one)).toMatchObject({ code: 'CONSULTATION_NOT_WEIGHED' });
    await service.moveTo('2026-03-19T02:00:00Z');
    await record(one.applicationId, { finding: '处罚已逾三年，不影响申报。' });
    expect(await accept(one)).toMatchObject({ code: 'QUALIFICATION_INCOMPLETE' });
    await sign(one.applicationId);
    expect(await accept(one)).toMatchObject({ entries: [{ applicationId: one.applicationId }] });
  });
});

describe('the acceptance list', () => {
  it('runs its five days, once at a time, and leaves out who withdrew', async () => {
    const [, , , , first, second, third] = cases as [TestCase, TestCase, TestCase, TestCase, TestCase, TestCase, TestCase];
    await qualify(service, world, authority, [second, third]);
    expect(await accept(second)).toMatchObject({ code: 'ALREADY_DONE' });
    const { rows } = await service.admin.query<{ id: string }>(`select id from application.public_notice where kind = 'ACCEPTANCE'`);
    const close = (noticeId: string) => mutate(service, world.director, 'closeAcceptanceNotice', { noticeId, ...key() }, 'PublicNotice', 'id status');
    expect(await close(rows[0]!.id)).toMatchObject({ code: 'NOTICE_RUNNING', succeedsFrom: '2026-03-27' });
    await done(service, first.owner, 'withdrawApplication', { applicationId: first.applicationId, reason: '另有安排', ...key() }, 'Application');
    await service.moveTo('2026-03-27T01:00:00Z');
    expect(await close(rows[0]!.id)).toMatchObject({ status: 'CLOSED' });
    expect(await close(rows[0]!.id)).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await stageOf(service, first)).toBe('WITHDRAWN');

    const both = await Promise.all([accept(second, third), accept(second, third)]);
    expect(both.map((each) => each.code ?? 'DONE').sort()).toEqual(['DONE', 'STAGE_DOES_NOT_ALLOW']);
    const list = await service.ask(world.director, 'query ($id: ID!) { cycle(id: $id) { acceptanceList { accepted { id } refused { outcomeReason } notice { status } } } }', { id: world.cycleId });
    expect(list).toMatchObject({ cycle: { acceptanceList: { accepted: { length: 3 }, refused: { length: 2 }, notice: { status: 'RUNNING' } } } });
    expect(await stageOf(service, third)).toBe('ACCEPTANCE_NOTICE');
    await service.moveTo(RECOMMENDED);
  });
});
