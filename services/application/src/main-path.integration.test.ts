import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDF, serveFiles } from './testing/files.ts';
import type { TestFiles } from './testing/files.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { OPENING, done, mutate, openWorld, writtenCase } from './testing/world.ts';
import type { World } from './testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

describe('an application from the draft to the recommending unit (Art. 11(2), (3))', () => {
  it('is shown internally, evidenced, submitted and sealed', async () => {
    await service.moveTo(OPENING);
    const { owner, applicationId } = await writtenCase(service, world);
    const key = randomUUID();
    const published = await done(service, owner, 'publishInternalNotice', { applicationId, place: '厂务公开栏', idempotencyKey: key }, 'Application',
      'id stage holder { sentence until } notices { id number clock { mayActFrom counted total state days { date counted } } } availableActions { action refusal { code } }');
    expect(published).toMatchObject({
      stage: 'INTERNAL_NOTICE',
      holder: { until: '2026-03-09T16:00:00.000Z' },
      notices: [{ number: '质奖公示〔2026〕内字第1号', clock: { mayActFrom: '2026-03-10', total: 5, state: 'RUNNING' } }],
    });
    expect(published.availableActions).toContainEqual({ action: 'submitApplication', refusal: { code: 'NOTICE_RUNNING' } });

    const early = await mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application');
    expect(early).toMatchObject({ code: 'NOTICE_RUNNING', succeedsFrom: '2026-03-10' });

    await service.moveTo('2026-03-10T01:00:00Z');
    expect(await mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application')).toMatchObject({ code: 'NOTICE_EVIDENCE_MISSING' });
    files.as(owner);
    const uploaded = await fetch(`${files.origin}/files?applicationId=${applicationId}&purpose=INTERNAL_NOTICE_PROOF&name=${encodeURIComponent('照片.pdf')}`, { method: 'POST', body: PDF });
    expect(uploaded.status).toBe(201);

    const submitKey = randomUUID();
    const [first, second] = await Promise.all([1, 2].map(() => done(service, owner, 'submitApplication', { applicationId, idempotencyKey: submitKey }, 'Application',
      'id stage submission { receipt contentHash } notices { status } timeline { action label article stage actor }')));
    expect(second).toEqual(first);
    expect(first).toMatchObject({ stage: 'UNDER_RECOMMENDATION', notices: [{ status: 'CLOSED' }] });
    expect((first!.timeline as { action: string }[]).map((entry) => entry.action)).toEqual(['startApplication', 'chooseRecommendingUnit', 'declare', 'publishInternalNotice', 'submitApplication']);

    const { rows } = await service.admin.query<{ content: string; content_hash: string }>(
      'select c.content, s.content_hash from application.submission s join application.sealed_content c on c.submission_id = s.id where s.application_id = $1', [applicationId]);
    expect(rows).toHaveLength(1);
    expect(createHash('sha256').update(rows[0]!.content).digest('hex')).toBe(rows[0]!.content_hash);
    expect(JSON.parse(rows[0]!.content)).toMatchObject({ number: expect.stringMatching(/^BZ2026-/), sections: [{ code: '1.1' }, { code: '1.2' }, { code: '2' }], attachments: [{ name: '照片.pdf' }] });

    const seen = await service.ask<{ application: { stage: string; availableActions: { action: string }[] } }>(
      world.handler, 'query ($id: ID!) { application(id: $id) { stage availableActions { action } } }', { id: applicationId });
    expect(seen.application.stage).toBe('UNDER_RECOMMENDATION');
    expect(seen.application.availableActions.map((each) => each.action)).toContain('returnForCorrection');
  });

  it('goes back for correction with remarks, and comes back declared and sealed anew', async () => {
    await service.moveTo(OPENING);
    const { owner, applicationId } = await submitted();
    const sections = await service.ask<{ application: { sections: { id: string; version: number; item: { id: string } }[] } }>(owner, 'query ($id: ID!) { application(id: $id) { sections { id version item { id } } } }', { id: applicationId });
    const section = sections.application.sections[0]!;
    const returned = await done(service, world.handler, 'returnForCorrection', {
      applicationId, remarks: '数据有误', sectionRemarks: [{ sectionId: section.id, remark: '请核对产值' }], idempotencyKey: randomUUID(),
    }, 'Application', 'id stage stageBeforeReturn returns { remarks from sectionRemarks { remark } resubmittedAt }');
    expect(returned).toMatchObject({ stage: 'RETURNED', stageBeforeReturn: 'UNDER_RECOMMENDATION', returns: [{ remarks: '数据有误', sectionRemarks: [{ remark: '请核对产值' }], resubmittedAt: null }] });

    await done(service, owner, 'writeSection', { applicationId, itemId: section.item.id, text: '改正后的数据。', tradeSecret: false, expectedVersion: section.version }, 'Section');
    expect(await mutate(service, owner, 'resubmitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application')).toMatchObject({ code: 'DECLARATION_MISSING' });
    await done(service, owner, 'declare', { applicationId, noStateSecret: true, truthful: true }, 'Application');
    const again = await done(service, owner, 'resubmitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application', 'id stage submission { receipt } returns { resubmittedAt }');
    expect(again.stage).toBe('UNDER_RECOMMENDATION');
    expect((again.submission as { receipt: string }).receipt).toMatch(/-S2-/);
    expect((again.returns as { resubmittedAt: string | null }[])[0]?.resubmittedAt).not.toBeNull();
  });

  it('can be withdrawn, which frees the organization to start anew', async () => {
    await service.moveTo(OPENING);
    const { owner, organizationId, applicationId } = await writtenCase(service, world);
    expect(await mutate(service, owner, 'withdrawApplication', { applicationId, reason: ' ', idempotencyKey: randomUUID() }, 'Application')).toMatchObject({ code: 'REASON_REQUIRED' });
    const gone = await done(service, owner, 'withdrawApplication', { applicationId, reason: '材料准备不足', idempotencyKey: randomUUID() }, 'Application', 'id stage outcomeReason availableActions { action }');
    expect(gone).toMatchObject({ stage: 'WITHDRAWN', outcomeReason: '材料准备不足', availableActions: [] });
    await done(service, owner, 'startApplication', { cycleId: world.cycleId, organizationId, category: 'MANUFACTURING' }, 'Application');
  });
});

async function submitted() {
  const written = await writtenCase(service, world);
  const { owner, applicationId } = written;
  await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
  files.as(owner);
  await fetch(`${files.origin}/files?applicationId=${applicationId}&purpose=INTERNAL_NOTICE_PROOF&name=a.pdf`, { method: 'POST', body: PDF });
  await service.moveTo('2026-03-10T01:00:00Z');
  await done(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application');
  return written;
}
