import { randomUUID } from 'node:crypto';
import { parse, subscribe } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PDF, serveFiles } from './testing/files.ts';
import type { TestFiles } from './testing/files.ts';
import { person, publicViewer } from './testing/people.ts';
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
beforeEach(() => service.moveTo(OPENING));
afterAll(async () => {
  await files?.stop();
  await service?.stop();
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

const stageOf = async (id: string): Promise<string> =>
  (await service.admin.query<{ stage: string }>('select stage from application.application where id = $1', [id])).rows[0]!.stage;

describe('what the sanction service tells', () => {
  const objection = () => ({ objectionId: randomUUID() });

  it('a pending objection stops nothing; one that disqualifies ends the case at once (R17, R18)', async () => {
    const { owner, applicationId } = await submitted();
    const one = { ...objection(), applicationId };
    await service.receive('sanction', { type: 'ObjectionReceived', ...one });
    expect(await stageOf(applicationId)).toBe('UNDER_RECOMMENDATION');
    await service.receive('sanction', { type: 'ObjectionDetermined', ...one, outcome: 'UPHELD', disqualifies: true, on: '2026-03-12' });
    expect(await stageOf(applicationId)).toBe('DISQUALIFIED');
    const { application } = await service.ask<{ application: { outcomeReason: string; timeline: { action: string; actor: string; actorRole: string; article: string }[] } }>(
      owner, 'query ($id: ID!) { application(id: $id) { outcomeReason timeline { action actor actorRole article } } }', { id: applicationId });
    expect(application.outcomeReason).toContain('异议查证属实');
    expect(application.timeline.at(-1)).toEqual({ action: 'disqualify', actor: '系统', actorRole: 'SYSTEM', article: 'Art. 13' });
  });

  it('one that is not upheld leaves the case where it is, and a late one cannot end it twice', async () => {
    const { applicationId } = await submitted();
    await service.receive('sanction', { type: 'ObjectionDetermined', ...objection(), applicationId, outcome: 'NOT_UPHELD', disqualifies: false, on: '2026-03-12' });
    expect(await stageOf(applicationId)).toBe('UNDER_RECOMMENDATION');
    await service.receive('sanction', { type: 'CaseDisqualified', sanctionId: randomUUID(), applicationId, article: 'Art. 19', on: '2026-03-12' });
    await service.receive('sanction', { type: 'CaseDisqualified', sanctionId: randomUUID(), applicationId, article: 'Art. 19', on: '2026-03-12' });
    expect(await stageOf(applicationId)).toBe('DISQUALIFIED');
  });
});

describe('what this service tells', () => {
  it('every move with the case, on the bus, in order', async () => {
    const { applicationId } = await submitted();
    const { rows } = await service.admin.query<{ body: Record<string, unknown> }>(
      `select body from bus.event where type = 'CaseStageChanged' and body ->> 'applicationId' = $1 order by position`, [applicationId]);
    expect(rows.map(({ body }) => [body.from, body.to])).toEqual([[null, 'DRAFT'], ['DRAFT', 'INTERNAL_NOTICE'], ['INTERNAL_NOTICE', 'UNDER_RECOMMENDATION']]);
    expect(rows.at(-1)?.body).toMatchObject({ recommendingUnitId: world.unitId, on: '2026-03-10', programmeId: world.programmeId });
  });

  it('nothing of what was refused', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    await mutate(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application');
    const { rows } = await service.admin.query(`select from bus.event where body ->> 'applicationId' = $1`, [applicationId]);
    expect(rows).toHaveLength(1);
  });

  it('the cycle with its rules and criteria when the call is published', async () => {
    const { rows } = await service.admin.query<{ body: { criteria: { items: unknown[] }[]; ruleset: { noticeWorkingDays: number } } }>(`select body from bus.event where type = 'CyclePinned'`);
    expect(rows[0]?.body.ruleset.noticeWorkingDays).toBe(5);
    expect(rows[0]?.body.criteria[0]?.items).toHaveLength(4);
  });
});

describe('an open page', () => {
  it('hears of each change of its case, with what it loads then', async () => {
    const { owner, applicationId } = await writtenCase(service, world);
    const document = parse('subscription ($id: ID!) { caseChanged(applicationId: $id) { stage notices { status } } }');
    const iterator = (await subscribe({ schema: service.running.schema, document, variableValues: { id: applicationId }, contextValue: await service.running.contextFor(owner, 'test') })) as AsyncGenerator<{ data: unknown; errors?: unknown }>;
    if (!(Symbol.asyncIterator in iterator)) throw new Error(JSON.stringify(iterator));
    const first = iterator.next();
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    expect((await first).value).toMatchObject({ data: { caseChanged: { stage: 'INTERNAL_NOTICE', notices: [{ status: 'RUNNING' }] } } });
    const second = iterator.next();
    await done(service, owner, 'withdrawApplication', { applicationId, reason: '不做了', idempotencyKey: randomUUID() }, 'Application');
    expect((await second).value).toMatchObject({ data: { caseChanged: { stage: 'WITHDRAWN', notices: [{ status: 'STOPPED' }] } } });
    await iterator.return(undefined);
  });

  it('is not for who has nothing to do with the case', async () => {
    const document = parse('subscription ($id: ID!) { caseChanged(applicationId: $id) { stage } }');
    const result = await subscribe({ schema: service.running.schema, document, variableValues: { id: randomUUID() }, contextValue: await service.running.contextFor(publicViewer, 'test') });
    expect(JSON.stringify(result)).toContain('FORBIDDEN');
  });
});

describe('the calendar and the clock', () => {
  it('is moved by the Office in the demo, and never behind what happened', async () => {
    const move = (to: string) => mutate(service, world.director, 'moveDemoClock', { to }, 'DemoClock', 'now enabled offsetSeconds');
    expect(await move('2026-03-20T00:00:00.000Z')).toMatchObject({ __typename: 'DemoClock', enabled: true });
    const { demoClock } = await service.ask<{ demoClock: { now: string } }>(publicViewer, '{ demoClock { now } }');
    expect(demoClock.now).toMatch(/^2026-03-20T00:00/);
    expect(await move('2020-01-01T00:00:00.000Z')).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(mutate(service, person('APPLICANT'), 'moveDemoClock', { to: '2027-01-01T00:00:00.000Z' }, 'DemoClock', 'now')).rejects.toThrow('FORBIDDEN');
  });

  it('counts days for anybody', async () => {
    const { countDays } = await service.ask<{ countDays: { lastDay: string; days: { date: string; kind: string; counted: number | null }[] } }>(
      publicViewer, '{ countDays(from: "2026-02-12", workingDays: 3) { lastDay days { date kind counted } } }');
    expect(countDays.lastDay).toBe('2026-02-24');
    expect(countDays.days.find((day) => day.date === '2026-02-14')).toMatchObject({ kind: 'MAKE_UP', counted: 2 });
  });
});

describe('the law as data', () => {
  it('is open to everybody', async () => {
    const law = await service.ask<{ ruleCatalogue: { id: string; article: string }[]; lifecycle: { mermaid: string; edges: unknown[] }; articles: unknown[]; currentCalls: { title: string; channels: unknown[] }[] }>(
      publicViewer, '{ ruleCatalogue { id article themeLabel { zh } description { zh en } refusals { code text { zh } } } lifecycle { mermaid nodes { stage end } edges { from to action by } } articles { number title { zh } requirements } currentCalls { title deadline channels { name } cycle { year } } }');
    expect(law.articles).toHaveLength(25);
    expect(law.ruleCatalogue.map((rule) => rule.id)).toContain('notice.elapsed');
    expect(law.lifecycle.mermaid).toContain('stateDiagram-v2');
    expect(law.currentCalls).toMatchObject([{ title: '申报通知', channels: [{ name: '巴州政府网' }] }]);
  });
});

describe('programmes apart (R25)', () => {
  it('an Office does nothing in another programme', async () => {
    const stranger = person('OFFICE_DIRECTOR', { programmeId: randomUUID() });
    expect(await mutate(service, stranger, 'planCycle', { programmeId: world.programmeId, year: 2030, rulesetVersion: 1 }, 'Cycle')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mutate(service, stranger, 'registerRecommendingUnit', { programmeId: world.programmeId, name: { zh: '甲', en: 'A' }, kind: 'COUNTY', divisionCode: '652801', issuer: { zh: '甲', en: 'A' } }, 'RecommendingUnit'))
      .toMatchObject({ code: 'OTHER_PROGRAMME' });
  });

  it('plans a cycle every two years, and shows it to the public only once it is called (R1)', async () => {
    expect(await mutate(service, world.clerk, 'planCycle', { programmeId: world.programmeId, year: 2027, rulesetVersion: 1 }, 'Cycle')).toMatchObject({ code: 'CYCLE_TOO_SOON' });
    const { id } = await done(service, world.clerk, 'planCycle', { programmeId: world.programmeId, year: 2028, rulesetVersion: 1 }, 'Cycle');
    const see = (viewer: typeof publicViewer) => service.ask<{ cycle: unknown }>(viewer, 'query ($id: ID!) { cycle(id: $id) { year } }', { id });
    expect(await see(publicViewer)).toEqual({ cycle: null });
    expect(await see(world.director)).toEqual({ cycle: { year: 2028 } });
  });

  it('adopts a next version of the rules, which the running cycle does not feel (R24)', async () => {
    const next = await done(service, world.director, 'adoptRuleset', { programmeId: world.programmeId, basedOnVersion: 1, changes: { noticeWorkingDays: 7 }, reason: '延长公示期' }, 'Ruleset', 'id version text interpretations { id text { zh } }');
    expect(next).toMatchObject({ version: 2, text: { noticeWorkingDays: 7 } });
    expect((next.interpretations as { id: string; text: { zh: string } }[]).find((each) => each.id === 'I-2')?.text.zh).toContain('7个完整工作日');
    const { cycle } = await service.ask<{ cycle: { ruleset: object } }>(publicViewer, 'query ($id: ID!) { cycle(id: $id) { ruleset { version } } }', { id: world.cycleId });
    expect(cycle.ruleset).toEqual({ version: 1 });
    expect(await mutate(service, world.director, 'adoptRuleset', { programmeId: world.programmeId, basedOnVersion: 2, changes: { fee: 100 }, reason: '收费' }, 'Ruleset')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('lets criteria of the Office serve only after the leading group approved them (R3)', async () => {
    const title = { zh: '服务业评价依据', en: 'Service' };
    const { id } = await done(service, world.clerk, 'draftCriteriaSet', { category: 'SERVICE', origin: 'OFFICE', title, items: [{ code: '1', title, points: 1000 }] }, 'CriteriaSet');
    const { cycles } = await service.ask<{ cycles: { edges: { node: { id: string; year: number } }[] } }>(world.director, '{ cycles { edges { node { id year } } } }');
    const planned = cycles.edges.find((edge) => edge.node.year === 2028)?.node.id;
    const assign = () => mutate(service, world.clerk, 'assignCriteria', { cycleId: planned, category: 'SERVICE', criteriaSetId: id }, 'Cycle', 'id criteria { category criteriaSet { totalPoints } }');
    expect(await assign()).toMatchObject({ code: 'CRITERIA_NOT_APPROVED' });
    const chair = person('LEADING_GROUP_CHAIR', { programmeId: world.programmeId });
    expect(await mutate(service, chair, 'approveCriteriaSet', { id }, 'CriteriaSet')).toMatchObject({ code: 'NOT_PREPARED' });
    await done(service, world.clerk, 'proposeCriteriaSet', { id }, 'CriteriaSet');
    await done(service, chair, 'approveCriteriaSet', { id }, 'CriteriaSet');
    expect(await assign()).toMatchObject({ criteria: [{ category: 'SERVICE', criteriaSet: { totalPoints: 1000 } }] });
    expect(await mutate(service, world.clerk, 'assignCriteria', { cycleId: world.cycleId, category: 'SERVICE', criteriaSetId: id }, 'Cycle')).toMatchObject({ code: 'CRITERIA_FROZEN' });
  });
});

// Last, since the calendar stays changed.
describe('an announced calendar', () => {
  it('an imported year moves the clocks that were provisional (I-8)', async () => {
    await service.moveTo('2026-03-02T02:00:00Z');
    const { owner, applicationId } = await writtenCase(service, world);
    await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
    const holidays = ['2026-03-04', '2026-03-05'].map((date) => ({ date, nameZh: '临时放假' }));
    const year = await mutate(service, world.director, 'importCalendarYear', { year: 2026, holidays, makeUpDays: [], source: '国办发明电〔2025〕7号' }, 'CalendarYear', 'year');
    expect(year).toMatchObject({ year: 2026 });
    await expect.poll(async () => {
      // As if 2026 had not been announced when the notice was published; the service looks for new years every few seconds.
      await service.admin.query(`update application.public_notice set provisional = true where application_id = $1`, [applicationId]);
      await service.running.sweep();
      const { rows } = await service.admin.query<{ due: string }>(`select may_close_from::text as due from application.public_notice where application_id = $1`, [applicationId]);
      return rows[0]?.due;
    }, { timeout: 15_000 }).toBe('2026-03-12');
    const { rows } = await service.admin.query<{ ends: string }>(`select (clock_ends_at at time zone 'Asia/Shanghai')::text as ends from application.application where id = $1`, [applicationId]);
    expect(rows[0]?.ends).toBe('2026-03-12 00:00:00');
  });
});
