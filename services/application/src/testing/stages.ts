import { randomUUID } from 'node:crypto';
import { systemClock } from '@award/calendar';
import { EVENTS } from '@award/events';
import type { EventBody } from '@award/events';
import type { Viewer } from '@award/identity';
import { CHECK_KINDS } from '@award/regulation';
import { Client } from 'pg';
import { person } from './people.ts';
import { PDF } from './files.ts';
import type { TestFiles } from './files.ts';
import type { TestService } from './test-service.ts';
import { OPENING, done, writtenCase } from './world.ts';
import type { World } from './world.ts';

/** A case with its applicant. */
export interface TestCase {
  readonly owner: Viewer;
  readonly organizationId: string;
  readonly applicationId: string;
}

export const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

export const SUBMITTED = '2026-03-10T01:00:00Z';
/** After a notice of five working days that began on the day of submission. */
export const RECOMMENDED = '2026-03-18T01:00:00Z';
export const ACCEPTED = '2026-03-26T01:00:00Z';

/** Cases handed in to the world's unit on 10 March 2026. */
export async function submittedCases(service: TestService, files: TestFiles, world: World, count: number, more: object = {}): Promise<TestCase[]> {
  await service.moveTo(OPENING);
  const cases: TestCase[] = [];
  for (let index = 0; index < count; index += 1) {
    const written = await writtenCase(service, world, more);
    await done(service, written.owner, 'publishInternalNotice', { applicationId: written.applicationId, place: '公告栏', ...key() }, 'Application');
    files.as(written.owner);
    await fetch(`${files.origin}/files?applicationId=${written.applicationId}&purpose=INTERNAL_NOTICE_PROOF&name=a.pdf`, { method: 'POST', body: PDF });
    cases.push(written);
  }
  await service.moveTo(SUBMITTED);
  for (const { owner, applicationId } of cases) await done(service, owner, 'submitApplication', { applicationId, ...key() }, 'Application');
  return cases;
}

/** The handler passes all six checks. */
export async function checkedBy(service: TestService, handler: Viewer, applicationId: string): Promise<void> {
  for (const check of Object.keys(CHECK_KINDS)) await done(service, handler, 'recordCheck', { applicationId, check, passed: true, finding: '符合要求。' }, 'Application');
}

/** From UNDER_RECOMMENDATION to QUALIFICATION; leaves the clock on 18 March 2026. */
export async function recommend(service: TestService, world: World, cases: readonly TestCase[]): Promise<void> {
  for (const { applicationId } of cases) {
    await checkedBy(service, world.handler, applicationId);
    await done(service, world.approver, 'publishRecommendationNotice', { applicationId, ...key() }, 'Application');
    await done(service, world.handler, 'prepareOpinion', { applicationId, opinion: '同意推荐。' }, 'Application');
  }
  await service.moveTo(RECOMMENDED);
  for (const { applicationId } of cases) await done(service, world.approver, 'issueRecommendation', { applicationId, ...key() }, 'Application');
}

/** An authority of the world's programme with one person who answers for it. */
export async function authorityOf(service: TestService, world: World, zh: string): Promise<{ authorityId: string; officer: Viewer }> {
  const authority = await done(service, world.clerk, 'registerAuthority', { name: { zh, en: 'An authority' } }, 'Authority');
  return { authorityId: authority.id, officer: person('AUTHORITY', { programmeId: world.programmeId, scopeId: authority.id }) };
}

/** Reviews, consults and signs; the case then waits for the list. */
export async function qualify(service: TestService, world: World, authority: { authorityId: string; officer: Viewer }, cases: readonly TestCase[]): Promise<void> {
  for (const { applicationId } of cases) {
    const question = { applicationId, authorityId: authority.authorityId, question: '近三年有无不良记录？', dueOn: '2026-04-01' };
    const { id } = await done(service, world.clerk, 'consult', question, 'Consultation');
    await done(service, authority.officer, 'answerConsultation', { consultationId: id, answer: 'NO_OBJECTION', text: '无。', ...key() }, 'Consultation');
    await done(service, world.clerk, 'recordQualification', { applicationId, complete: true, proceduresSound: true, finding: '符合条件。', decision: 'PASS' }, 'Application');
    await done(service, world.director, 'signQualification', { applicationId, ...key() }, 'Application');
  }
}

/** From QUALIFICATION to MATERIAL_REVIEW; leaves the clock on 26 March 2026. */
export async function acceptAll(service: TestService, world: World, cases: readonly TestCase[]): Promise<string> {
  const applicationIds = cases.map((each) => each.applicationId);
  const notice = await done(service, world.director, 'publishAcceptanceNotice', { cycleId: world.cycleId, applicationIds, ...key() }, 'PublicNotice');
  await service.moveTo(ACCEPTED);
  await done(service, world.director, 'closeAcceptanceNotice', { noticeId: notice.id, ...key() }, 'PublicNotice');
  return notice.id;
}

/** Publishes an event as another service would, and waits until this one has handled it. */
export async function tell(service: TestService, body: EventBody, eventId: string = randomUUID()): Promise<void> {
  const event = { ...body, eventId, occurredAt: systemClock.now() };
  const url = new URL(service.environment.databaseUrl);
  url.username = `award_${EVENTS[body.type].publisher}`;
  const publisher = new Client({ connectionString: url.href });
  await publisher.connect();
  await publisher.query('select bus.publish($1::jsonb)', [JSON.stringify(event)]).finally(() => publisher.end());
  for (let tried = 0; tried < 200; tried += 1) {
    const { rowCount } = await service.admin.query('select from application.inbox where event_id = $1', [eventId]);
    if (rowCount === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${body.type} was not handled`);
}

/** The three lists of the panels: everybody advances to the deliberation. */
export async function reviewAll(service: TestService, world: World, cases: readonly TestCase[]): Promise<void> {
  for (const stage of ['MATERIAL', 'PRESENTATION', 'SITE'] as const)
    await tell(service, { type: 'StageListConfirmed', cycleId: world.cycleId, stage, advanced: cases.map((each) => each.applicationId), notAdvanced: [], confirmedOn: '2026-03-26' });
}

/** Where a case stands, straight from the database. */
export async function stageOf(service: TestService, { applicationId }: { applicationId: string }): Promise<string> {
  const { rows } = await service.admin.query<{ stage: string }>('select stage from application.application where id = $1', [applicationId]);
  return rows[0]?.stage ?? 'none';
}
