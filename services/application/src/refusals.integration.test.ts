import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { person } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { OPENING, applicantWith, creditCode, done, mutate, openWorld, writtenCase } from './testing/world.ts';
import type { World } from './testing/world.ts';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  world = await openWorld(service);
});
beforeEach(() => service.moveTo(OPENING));
afterAll(() => service?.stop());

const start = (owner: Parameters<typeof mutate>[1], organizationId: string) =>
  mutate(service, owner, 'startApplication', { cycleId: world.cycleId, organizationId, category: 'MANUFACTURING' }, 'Application', 'id number');

describe('one application per organization and cycle (R1, R5)', () => {
  it('takes one of many clicks at once, and names its number to the others', async () => {
    const { owner, organizationId } = await applicantWith(service);
    const answers = await Promise.all(Array.from({ length: 6 }, () => start(owner, organizationId)));
    const started = answers.filter((answer) => answer.__typename === 'Application');
    expect(started).toHaveLength(1);
    const refused = answers.filter((answer) => answer.code === 'ALREADY_APPLIED');
    expect(refused).toHaveLength(5);
    expect(refused[0]?.facts).toEqual([{ key: 'number', value: started[0]?.number }]);
  });

  it('numbers without gaps under concurrency, whatever was refused in between', async () => {
    const before = await lastNumber();
    const applicants = await Promise.all(Array.from({ length: 12 }, () => applicantWith(service)));
    const answers = await Promise.all(applicants.flatMap(({ owner, organizationId }) => [start(owner, organizationId), start(owner, organizationId)]));
    const numbers = answers.filter((answer) => answer.__typename === 'Application').map((answer) => Number(String(answer.number).slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => before + 1 + index));
  });

  const lastNumber = async (): Promise<number> =>
    (await service.admin.query<{ last_number: number }>('select last_number from application.case_number_counter where cycle_id = $1', [world.cycleId])).rows[0]!.last_number;
});

describe('the call (R4)', () => {
  it('is not open before its first day', async () => {
    await service.moveTo('2026-02-26T02:00:00Z');
    const { owner, organizationId } = await applicantWith(service);
    expect(await start(owner, organizationId)).toMatchObject({ code: 'CALL_NOT_OPEN', succeedsFrom: '2026-03-02' });
  });

  it('closes at 24:00 of the deadline in Beijing, for drafts as well', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    const submit = () => mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application');
    await service.moveTo('2026-04-03T15:59:00Z');
    expect(await submit()).toMatchObject({ code: 'NOTICE_EVIDENCE_MISSING' });
    await service.moveTo('2026-04-03T16:00:00Z');
    expect(await submit()).toMatchObject({ code: 'CALL_CLOSED' });
    const { cycle } = await service.ask<{ cycle: { status: string } }>(world.director, 'query ($id: ID!) { cycle(id: $id) { status } }', { id: world.cycleId });
    expect(cycle.status).toBe('REVIEWING');
    await service.admin.query(`update application.cycle set status = 'OPEN' where id = $1`, [world.cycleId]);
  });
});

describe('eligibility (R5)', () => {
  const submit = async (more: object, prepare: (organizationId: string) => Promise<void> = async () => undefined) => {
    const { owner, organizationId, applicationId } = await writtenCase(service, world, more);
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    await service.admin.query(
      `insert into application.attachment (id, application_id, purpose, name, media_type, bytes, sha256, uploaded_by, uploaded_by_name, uploaded_at)
       values (gen_random_uuid(), $1, 'INTERNAL_NOTICE_PROOF', 'a.pdf', 'application/pdf', 1, 'x', gen_random_uuid(), 'x', now())`, [applicationId]);
    await prepare(organizationId);
    await service.moveTo('2026-03-10T02:00:00Z');
    return { answer: await mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application'), owner, organizationId };
  };

  it('refuses who has operated too short, and says from when', async () => {
    const { answer } = await submit({ operatingSince: '2022-06-01' });
    expect(answer).toMatchObject({ code: 'OPERATION_TOO_SHORT', succeedsFrom: '2027-06-01' });
  });

  it('refuses an adverse record of the register until it is three years old', async () => {
    const { answer } = await submit({}, async (organizationId) => void (await done(service, world.clerk, 'recordOrganizationFact', {
      organizationId, kind: 'VIOLATION', severity: 'SERIOUS', occurredOn: '2025-01-15', source: '信用平台', description: '行政处罚',
    }, 'Organization')));
    expect(answer).toMatchObject({ code: 'ADVERSE_RECORD', succeedsFrom: '2028-01-16' });
  });

  it('refuses who is barred, as the sanction service told', async () => {
    const code = creditCode();
    const { answer, owner, organizationId } = await submit({ creditCode: code }, (id) => service.receive('sanction', {
      type: 'BarImposed', sanctionId: randomUUID(), organizationId: id, creditCode: code, article: 'Art. 19', from: '2024-05-10', until: '2029-05-10', mayApplyFrom: '2029-05-11',
    }));
    expect(answer).toMatchObject({ code: 'BARRED', succeedsFrom: '2029-05-11' });
    const { eligibilityPreCheck } = await service.ask<{ eligibilityPreCheck: { id: string; outcome: string }[] }>(
      owner, 'query ($o: ID!, $c: ID!) { eligibilityPreCheck(organizationId: $o, cycleId: $c) { id outcome } }', { o: organizationId, c: world.cycleId });
    expect(eligibilityPreCheck).toContainEqual({ id: 'eligibility.bar', outcome: 'FAIL' });
    const { organization } = await service.ask<{ organization: object }>(owner, 'query ($o: ID!) { organization(id: $o) { activeBars { reason from until } } }', { o: organizationId });
    expect(organization).toEqual({ activeBars: [{ reason: '依据第十九条不予受理申报', from: '2024-05-10', until: '2029-05-10' }] });
  });
});

describe('the unit (R9)', () => {
  it('must be competent for the place or the industry', async () => {
    const { owner, organizationId } = await applicantWith(service, { divisionCode: '652822' });
    const { id } = (await start(owner, organizationId)) as { id: string };
    expect(await mutate(service, owner, 'chooseRecommendingUnit', { applicationId: id, recommendingUnitId: world.unitId }, 'Application')).toMatchObject({ code: 'UNIT_NOT_COMPETENT' });
    expect(await mutate(service, owner, 'chooseRecommendingUnit', { applicationId: id, recommendingUnitId: randomUUID() }, 'Application')).toMatchObject({ code: 'UNIT_NOT_CHOSEN' });
  });
});

describe('the material (R7)', () => {
  it('is complete before it is shown internally, and named where it is not', async () => {
    const { owner, organizationId } = await applicantWith(service);
    const { id } = (await start(owner, organizationId)) as { id: string };
    const refused = await mutate(service, owner, 'publishInternalNotice', { applicationId: id, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    expect(refused).toMatchObject({ code: 'MATERIAL_INCOMPLETE', facts: [{ key: 'missing', value: 'sections/1.1,sections/1.2,sections/2' }] });
    const { rows } = await service.admin.query('select from application.public_notice where application_id = $1', [id]);
    expect(rows).toHaveLength(0);
  });

  it('is not overwritten by who did not see the latest', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    const write = (text: string) => mutate(service, owner, 'writeSection', { applicationId, itemId: world.itemIds[0], text, tradeSecret: false, expectedVersion: 1 }, 'Section', 'id version');
    const answers = await Promise.all([write('甲'), write('乙')]);
    expect(answers.map((answer) => answer.code ?? answer.version).sort()).toEqual([2, 'STALE_VERSION']);
  });

  it('takes no markup', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    expect(await mutate(service, owner, 'writeSection', { applicationId, itemId: world.itemIds[0], text: '<img src=x onerror=alert(1)>', tradeSecret: false, expectedVersion: 1 }, 'Section'))
      .toMatchObject({ code: 'INVALID_INPUT', facts: [{ key: 'field', value: 'text' }, { key: 'reason', value: 'MARKUP' }] });
  });

  it('stays as it was shown while the internal notice hangs; taken back, it can be changed', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    const write = () => mutate(service, owner, 'writeSection', { applicationId, itemId: world.itemIds[0], text: '改', tradeSecret: false, expectedVersion: 1 }, 'Section');
    expect(await write()).toMatchObject({ code: 'STAGE_DOES_NOT_ALLOW' });
    const back = await done(service, owner, 'reviseDraft', { applicationId, idempotencyKey: randomUUID() }, 'Application', 'id stage notices { status }');
    expect(back).toMatchObject({ stage: 'DRAFT', notices: [{ status: 'STOPPED' }] });
    expect((await write()).__typename).toBe('Section');
  });

  it('waits for objections inside the organization', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    const objected = await done(service, owner, 'recordInternalObjection', { applicationId, text: '数据有出入' }, 'Application', 'id internalObjections { id settledAt }');
    const [objection] = objected.internalObjections as { id: string }[];
    await service.admin.query(
      `insert into application.attachment (id, application_id, purpose, name, media_type, bytes, sha256, uploaded_by, uploaded_by_name, uploaded_at)
       values (gen_random_uuid(), $1, 'INTERNAL_NOTICE_PROOF', 'a.pdf', 'application/pdf', 1, 'x', gen_random_uuid(), 'x', now())`, [applicationId]);
    await service.moveTo('2026-03-10T02:00:00Z');
    const submit = () => mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application', 'id stage');
    expect(await submit()).toMatchObject({ code: 'INTERNAL_OBJECTION_OPEN' });
    await done(service, owner, 'settleInternalObjection', { applicationId, objectionId: objection?.id, settlement: '已核实并公开说明' }, 'Application');
    expect(await submit()).toMatchObject({ stage: 'UNDER_RECOMMENDATION' });
  });
});

describe('the wrong person', () => {
  it('finds no case of another organization, whatever it tries', async () => {
    const { applicationId } = await writtenCase(service, world);
    const stranger = person('APPLICANT');
    const input = { applicationId, idempotencyKey: randomUUID() };
    for (const [verb, more] of [['submitApplication', {}], ['withdrawApplication', { reason: '不做了' }], ['publishInternalNotice', { place: '墙' }]] as const)
      expect(await mutate(service, stranger, verb, { ...input, ...more }, 'Application')).toMatchObject({ code: 'NOT_FOUND' });
    const { application } = await service.ask<{ application: unknown }>(stranger, 'query ($id: ID!) { application(id: $id) { id } }', { id: applicationId });
    expect(application).toBeNull();
  });

  it('may not at all in a role that has no row', async () => {
    const input = { applicationId: randomUUID(), idempotencyKey: randomUUID() };
    for (const role of ['PUBLIC', 'EXPERT', 'OFFICE_DIRECTOR', 'AUDITOR', 'SYSADMIN'] as const)
      await expect(mutate(service, person(role), 'submitApplication', input, 'Application')).rejects.toThrow('FORBIDDEN');
  });

  it('does what binds the organization only as its owner', async () => {
    const { owner, organizationId, applicationId } = await writtenCase(service, world);
    const editor = person('APPLICANT', { name: '编辑' });
    await service.receive('identity', { type: 'AccountOpened', personId: editor.personId as string, login: 'bianji', name: '编辑' });
    await done(service, owner, 'inviteMember', { organizationId, login: 'BianJi', membership: 'EDITOR' }, 'Organization');
    expect((await mutate(service, editor, 'writeSection', { applicationId, itemId: world.itemIds[0], text: '编辑所写', tradeSecret: false, expectedVersion: 1 }, 'Section')).__typename).toBe('Section');
    expect(await mutate(service, editor, 'publishInternalNotice', { applicationId, place: '墙', idempotencyKey: randomUUID() }, 'Application')).toMatchObject({ code: 'NOT_FOUND' });
    const { application } = await service.ask<{ application: { availableActions: { action: string }[] } }>(editor, 'query ($id: ID!) { application(id: $id) { availableActions { action } } }', { id: applicationId });
    expect(application.availableActions.map((each) => each.action)).not.toContain('publishInternalNotice');
    expect(application.availableActions.map((each) => each.action)).toContain('writeSection');
  });

  it('becomes a member when an invited account is opened later', async () => {
    const { owner, organizationId } = await applicantWith(service);
    await done(service, owner, 'inviteMember', { organizationId, login: 'laterone', membership: 'VIEWER' }, 'Organization');
    const later = person('APPLICANT');
    const mine = () => service.ask<{ myOrganizations: { membership: string }[] }>(later, '{ myOrganizations { membership } }');
    expect((await mine()).myOrganizations).toEqual([]);
    await service.receive('identity', { type: 'AccountOpened', personId: later.personId as string, login: 'LaterOne', name: '后来者' });
    expect((await mine()).myOrganizations).toEqual([{ membership: 'VIEWER' }]);
  });
});
