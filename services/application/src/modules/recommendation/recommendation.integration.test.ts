import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from '../../testing/files.ts';
import type { TestFiles } from '../../testing/files.ts';
import { person } from '../../testing/people.ts';
import { RECOMMENDED, SUBMITTED, checkedBy, key, stageOf, submittedCases } from '../../testing/stages.ts';
import type { TestCase } from '../../testing/stages.ts';
import { startTestService } from '../../testing/test-service.ts';
import type { TestService } from '../../testing/test-service.ts';
import { done, mutate, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let cases: TestCase[];
let taken = 0;

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
  cases = await submittedCases(service, files, world, 8);
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

/** The next case that no other test has touched, with the clock on the day of submission. */
async function fresh(): Promise<TestCase> {
  await service.moveTo(SUBMITTED);
  const next = cases[taken];
  taken += 1;
  if (!next) throw new Error('make more cases');
  return next;
}

const publish = (viewer = world.approver, applicationId = '') => mutate(service, viewer, 'publishRecommendationNotice', { applicationId, ...key() }, 'Application', 'id stage');
const issue = (viewer = world.approver, applicationId = '') => mutate(service, viewer, 'issueRecommendation', { applicationId, ...key() }, 'Application', 'id stage recommendation { issuedBy approvedBy }');

describe('the six checks (R9)', () => {
  it('are all needed, and all to be passed', async () => {
    const { applicationId } = await fresh();
    const check = { applicationId, check: 'TRUE', passed: false, finding: '产值与年报不符。' };
    expect(await publish(undefined, applicationId)).toMatchObject({ code: 'CHECKS_INCOMPLETE' });
    await done(service, world.handler, 'recordCheck', check, 'Application');
    const missing = await publish(undefined, applicationId);
    expect(missing.facts).toEqual([{ key: 'missing', value: 'CONDITIONS,PROCEDURE,COMPLETE,ACCURATE,LAWFUL' }]);
    await checkedBy(service, world.handler, applicationId);
    await done(service, world.handler, 'recordCheck', check, 'Application');
    expect(await publish(undefined, applicationId)).toMatchObject({ code: 'CHECKS_NOT_PASSED' });
    await done(service, world.handler, 'recordCheck', { ...check, passed: true, finding: '已核对。' }, 'Application');
    expect(await publish(undefined, applicationId)).toMatchObject({ stage: 'RECOMMENDATION_NOTICE' });
  });

  it('need words', async () => {
    const { applicationId } = await fresh();
    const answer = await mutate(service, world.handler, 'recordCheck', { applicationId, check: 'TRUE', passed: true, finding: ' ' }, 'Application');
    expect(answer).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are for the unit that the applicant chose; another one learns nothing', async () => {
    const { applicationId } = cases[taken - 1]!;
    const other = await done(service, world.clerk, 'registerRecommendingUnit', { programmeId: world.programmeId, name: { zh: '轮台县局', en: 'L' }, kind: 'COUNTY', divisionCode: '652822', issuer: { zh: '轮台县人民政府', en: 'L' } }, 'RecommendingUnit');
    const stranger = person('RECOMMENDER_HANDLER', { programmeId: world.programmeId, scopeId: other.id });
    expect(await mutate(service, stranger, 'recordCheck', { applicationId, check: 'TRUE', passed: true, finding: 'x' }, 'Application')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await service.ask(stranger, 'query ($id: ID!) { application(id: $id) { id } }', { id: applicationId })).toEqual({ application: null });
    await expect(mutate(service, cases[0]!.owner, 'recordCheck', { applicationId, check: 'TRUE', passed: true, finding: 'x' }, 'Application')).rejects.toThrow('FORBIDDEN');
  });
});

describe('notice and opinion (R10)', () => {
  it('need two persons, whichever hat the one wears', async () => {
    const { applicationId } = await fresh();
    const both = person('RECOMMENDER_HANDLER', { programmeId: world.programmeId, scopeId: world.unitId });
    const same = { ...both, role: 'RECOMMENDER_APPROVER' as const };
    await checkedBy(service, world.handler, applicationId);
    await done(service, both, 'recordCheck', { applicationId, check: 'LAWFUL', passed: true, finding: '合法。' }, 'Application');
    expect(await publish(same, applicationId)).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(await publish(undefined, applicationId)).toMatchObject({ stage: 'RECOMMENDATION_NOTICE' });
    await done(service, both, 'prepareOpinion', { applicationId, opinion: '同意推荐。' }, 'Application');
    await service.moveTo(RECOMMENDED);
    expect(await issue(same, applicationId)).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
  });

  it('wait five whole working days, then for the opinion, and are issued once', async () => {
    const { owner, applicationId } = await fresh();
    await checkedBy(service, world.handler, applicationId);
    await publish(undefined, applicationId);
    const early = await issue(undefined, applicationId);
    expect(early).toMatchObject({ code: 'NOTICE_RUNNING', succeedsFrom: '2026-03-18' });
    const seen = await service.ask<{ application: { recommendation: unknown } }>(owner, 'query ($id: ID!) { application(id: $id) { recommendation { id } } }', { id: applicationId });
    expect(seen.application.recommendation).toBeNull();
    await service.moveTo(RECOMMENDED);
    expect(await issue(undefined, applicationId)).toMatchObject({ code: 'OPINION_NOT_PREPARED' });
    const buttons = await service.ask(world.approver, 'query ($id: ID!) { application(id: $id) { availableActions { action refusal { code } } } }', { id: applicationId });
    expect(buttons).toMatchObject({ application: { availableActions: expect.arrayContaining([{ action: 'issueRecommendation', refusal: { code: 'OPINION_NOT_PREPARED' } }]) } });
    await done(service, world.handler, 'prepareOpinion', { applicationId, opinion: '同意推荐。' }, 'Application');
    const answers = await Promise.all([1, 2, 3].map(() => issue(undefined, applicationId)));
    expect(answers.map((each) => each.code ?? each.stage).sort()).toEqual(['QUALIFICATION', 'STAGE_DOES_NOT_ALLOW', 'STAGE_DOES_NOT_ALLOW']);
    const issued = answers.find((each) => each.stage === 'QUALIFICATION');
    expect(issued?.recommendation).toEqual({ issuedBy: '库尔勒市人民政府', approvedBy: world.approver.name });
  });

  it('give the same answer for the same key, and one notice', async () => {
    const { applicationId } = await fresh();
    await checkedBy(service, world.handler, applicationId);
    const input = { applicationId, ...key() };
    const answers = await Promise.all([1, 2, 3].map(() => mutate(service, world.approver, 'publishRecommendationNotice', input, 'Application', 'id stage')));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ stage: 'RECOMMENDATION_NOTICE' });
    const { rows } = await service.admin.query<{ count: string }>(`select count(*) from application.public_notice where application_id = $1 and kind = 'RECOMMENDATION'`, [applicationId]);
    expect(rows[0]?.count).toBe('1');
  });
});

describe('other ways', () => {
  it('declining needs a reason and a second person, and the applicant reads why', async () => {
    const { owner, applicationId } = await fresh();
    const decline = (reason: string) => mutate(service, world.approver, 'declineRecommendation', { applicationId, reason, ...key() }, 'Application', 'id stage');
    expect(await decline('不符合条件')).toMatchObject({ code: 'NOT_PREPARED' });
    await done(service, world.handler, 'recordCheck', { applicationId, check: 'CONDITIONS', passed: false, finding: '不居同行前列。' }, 'Application');
    expect(await decline(' ')).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await decline('不居同行前列')).toMatchObject({ stage: 'NOT_RECOMMENDED' });
    expect(await service.ask(owner, 'query ($id: ID!) { application(id: $id) { outcomeReason } }', { id: applicationId })).toEqual({ application: { outcomeReason: '不居同行前列' } });
  });

  it('a transfer goes to a competent unit only, which begins anew', async () => {
    const { applicationId } = await fresh();
    await checkedBy(service, world.handler, applicationId);
    const registered = (zh: string, more: object) => done(service, world.clerk, 'registerRecommendingUnit', { programmeId: world.programmeId, name: { zh, en: zh }, issuer: { zh, en: zh }, ...more }, 'RecommendingUnit');
    const foreign = await registered('若羌县局', { kind: 'COUNTY', divisionCode: '652824' });
    const department = await registered('工业和信息化局', { kind: 'DEPARTMENT', industry: 'C' });
    const transfer = (recommendingUnitId: string) => mutate(service, world.approver, 'transferApplication', { applicationId, recommendingUnitId, reason: '属行业主管' }, 'Application', 'id stage');
    expect(await transfer(foreign.id)).toMatchObject({ code: 'UNIT_NOT_COMPETENT' });
    expect(await transfer(world.unitId)).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await transfer(department.id)).toMatchObject({ stage: 'UNDER_RECOMMENDATION' });
    expect(await transfer(world.unitId)).toMatchObject({ code: 'NOT_FOUND' });
    const newApprover = person('RECOMMENDER_APPROVER', { programmeId: world.programmeId, scopeId: department.id });
    expect(await publish(newApprover, applicationId)).toMatchObject({ code: 'CHECKS_INCOMPLETE' });
    expect(await stageOf(service, { applicationId })).toBe('UNDER_RECOMMENDATION');
  });

  it('a returned case is checked anew', async () => {
    const { owner, applicationId } = await fresh();
    await checkedBy(service, world.handler, applicationId);
    await done(service, world.handler, 'returnForCorrection', { applicationId, remarks: '请补正。', ...key() }, 'Application');
    await done(service, owner, 'declare', { applicationId, noStateSecret: true, truthful: true }, 'Application');
    await done(service, owner, 'resubmitApplication', { applicationId, ...key() }, 'Application');
    expect(await publish(undefined, applicationId)).toMatchObject({ code: 'CHECKS_INCOMPLETE' });
  });
});
