import { PREFECTURE_RULESET_V1 } from '@award/regulation';
import { command } from '@award/subgraph';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveFiles } from '../../testing/files.ts';
import type { TestFiles } from '../../testing/files.ts';
import { person } from '../../testing/people.ts';
import { acceptAll, authorityOf, key, qualify, recommend, reviewAll, stageOf, submittedCases, tell } from '../../testing/stages.ts';
import type { TestCase } from '../../testing/stages.ts';
import { startTestService } from '../../testing/test-service.ts';
import type { TestService } from '../../testing/test-service.ts';
import { done, mutate, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';
import { lockCases } from '../application/persistence/application.repository.ts';
import { openSeats, takeSeat } from './commands/take-seat.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let cases: TestCase[];

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

/** Every test has a programme of its own with cases in DELIBERATION. */
beforeEach(async () => {
  world = await openWorld(service);
  cases = await submittedCases(service, files, world, 6);
  await recommend(service, world, cases);
  await qualify(service, world, await authorityOf(service, world, '应急管理局'), cases);
  await acceptAll(service, world, cases);
  await reviewAll(service, world, cases);
});

const ids = (...which: number[]): string[] => which.map((index) => cases[index]!.applicationId);
const conclude = (qualityAward: string[], nomination: string[] = [], notSelected: string[] = []) =>
  tell(service, { type: 'DeliberationConcluded', cycleId: world.cycleId, qualityAward, nomination, notSelected, on: '2026-03-26' });
const act = (verb: string, more: object = {}, viewer = world.director, thing = 'Cycle') => mutate(service, viewer, verb, { cycleId: world.cycleId, ...more, ...key() }, thing);
const awards = async (): Promise<string[]> => {
  const { rows } = await service.admin.query<{ text: string }>(
    `select tier || ' ' || seat || ' ' || status as text from application.award where cycle_id = $1 order by proposed_at, tier desc, seat`, [world.cycleId]);
  return rows.map((row) => row.text);
};

describe('seats (R1)', () => {
  it('are never more than three, though two results come at once', async () => {
    const told = await Promise.allSettled([conclude(ids(0, 1)), conclude(ids(2, 3))]);
    // One of the two elects beyond the cap: nothing of it is kept, and the event waits for inspection.
    expect(told.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await service.admin.query<{ tier: string; count: string }>(`select tier, count(*) from application.award where cycle_id = $1 and status <> 'LAPSED' group by tier`, [world.cycleId]);
    expect(rows).toEqual([{ tier: 'QUALITY_AWARD', count: '2' }]);
  });

  it('go to the first three of six who ask at the same moment', async () => {
    const context = await service.running.contextFor(world.director, 'race');
    const ask = command<{ id: string }, { id: string }>({
      key: 'Mutation.publishAwardNotice',
      async run(tx, { id }) {
        const [application] = await lockCases(tx, [id]);
        await openSeats(tx, world.cycleId, PREFECTURE_RULESET_V1);
        return (await takeSeat(tx, application!, 'QUALITY_AWARD', PREFECTURE_RULESET_V1)) ?? { id };
      },
    });
    const answers = await Promise.all(ids(0, 1, 2, 3, 4, 5).map((id) => context.run(ask, { id })));
    expect(answers.map((each) => ('code' in each ? each.code : 'SEATED')).sort()).toEqual([...Array(3).fill('CAP_REACHED'), ...Array(3).fill('SEATED')]);
    const { rows } = await service.admin.query<{ seat: number }>('select seat from application.award where cycle_id = $1 order by seat', [world.cycleId]);
    expect(rows.map(({ seat }) => seat)).toEqual([1, 2, 3]);
  });

  it('are given in the order of the votes, once for an event that comes twice', async () => {
    const eventId = crypto.randomUUID();
    const body = { type: 'DeliberationConcluded', cycleId: world.cycleId, qualityAward: ids(3, 1, 2), nomination: ids(0), notSelected: ids(4, 5), on: '2026-03-26' } as const;
    await tell(service, body, eventId);
    await expect(tell(service, body, eventId)).rejects.toThrow('event_id');
    expect(await awards()).toEqual(['QUALITY_AWARD 1 PROPOSED', 'QUALITY_AWARD 2 PROPOSED', 'QUALITY_AWARD 3 PROPOSED', 'NOMINATION 1 PROPOSED']);
    const seats = await service.ask(world.director, 'query ($id: ID!) { cycle(id: $id) { status awards { seat application { id } } } }', { id: world.cycleId });
    expect(seats).toEqual({ cycle: { status: 'DELIBERATED', awards: [3, 1, 2, 0].map((index, place) => ({ seat: place === 3 ? 1 : place + 1, application: { id: ids(index)[0] } })) } });
  });

  it('hold in the database, whoever writes', async () => {
    await conclude(ids(0, 1, 2));
    const insert = (index: number, seat: number) => service.admin.query(
      `insert into application.award (id, cycle_id, programme_id, application_id, organization_id, tier, seat, status, proposed_at)
       values (gen_random_uuid(), $1, $2, $3, $4, 'QUALITY_AWARD', $5, 'PROPOSED', now())`,
      [world.cycleId, world.programmeId, cases[index]!.applicationId, cases[index]!.organizationId, seat]);
    await expect(insert(3, 3)).rejects.toThrow('r1_one_award_per_seat');
    await expect(insert(3, 4)).rejects.toThrow('r1_seat_within_cap');
    await service.admin.query(`update application.award set status = 'LAPSED' where cycle_id = $1 and seat = 3`, [world.cycleId]);
    await expect(insert(0, 3)).rejects.toThrow('r1_one_award_per_application');
    const taken = await Promise.allSettled([3, 4, 5].map((index) => insert(index, 3)));
    expect(taken.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('from the ballot to the approval (R13, R14, I-5)', () => {
  it('who withdraws after the ballot frees the seat and stops nobody', async () => {
    await conclude(ids(0, 1), ids(2), ids(3, 4, 5));
    await done(service, cases[0]!.owner, 'withdrawApplication', { applicationId: ids(0)[0], reason: '另有安排', ...key() }, 'Application');
    const notice = await act('publishAwardNotice', {}, world.director, 'PublicNotice');
    expect(notice.code).toBeUndefined();
    expect(await awards()).toEqual(['QUALITY_AWARD 1 LAPSED', 'QUALITY_AWARD 2 PROPOSED', 'NOMINATION 1 PROPOSED']);
    expect((await act('publishAwardNotice', {}, world.director, 'PublicNotice')).code).toBe('STAGE_DOES_NOT_ALLOW');
  });

  it('who is recused from one of the list leaves the list to another', async () => {
    await conclude(ids(0, 1), [], ids(2, 3, 4, 5));
    await tell(service, { type: 'CaseReadersChanged', applicationId: ids(1)[0]!, personIds: [], recusedPersonIds: [world.director.personId!] });
    expect(await act('publishAwardNotice', {}, world.director, 'PublicNotice')).toMatchObject({ code: 'RECUSED', facts: [{ key: 'ground', value: 'OTHER' }] });
    const other = person('OFFICE_DIRECTOR', { programmeId: world.programmeId });
    expect((await act('publishAwardNotice', {}, other, 'PublicNotice')).code).toBeUndefined();
  });

  it('an upheld objection takes one off the list at once; the rest goes on', async () => {
    await conclude(ids(0, 1), [], ids(2, 3, 4, 5));
    await act('publishAwardNotice', {}, world.director, 'PublicNotice');
    await tell(service, { type: 'ObjectionDetermined', objectionId: crypto.randomUUID(), applicationId: ids(0)[0]!, outcome: 'UPHELD', disqualifies: true, on: '2026-03-27' });
    expect(await stageOf(service, cases[0]!)).toBe('DISQUALIFIED');
    await service.moveTo('2026-04-10T01:00:00Z');
    expect((await act('submitForApproval')).code).toBeUndefined();
    expect(await stageOf(service, cases[1]!)).toBe('APPROVAL');
  });

  it('a list sent back is deliberated anew, and its seats are free again', async () => {
    await conclude(ids(0, 1), ids(2), ids(3, 4, 5));
    await act('publishAwardNotice', {}, world.director, 'PublicNotice');
    await service.moveTo('2026-04-10T01:00:00Z');
    const government = person('GOVERNMENT', { programmeId: world.programmeId });
    expect((await act('approveAwards', { approve: true }, government)).code).toBe('NOT_FOUND');
    await act('submitForApproval');
    expect((await act('approveAwards', { approve: false }, government)).code).toBe('REASON_REQUIRED');
    await expect(act('approveAwards', { approve: true }, world.director)).rejects.toThrow('FORBIDDEN');
    expect((await act('approveAwards', { approve: true }, person('GOVERNMENT', { programmeId: crypto.randomUUID() }))).code).toBe('NOT_FOUND');
    expect((await act('approveAwards', { approve: false, reason: '请重新审议' }, government)).code).toBeUndefined();
    expect(await stageOf(service, cases[0]!)).toBe('DELIBERATION');
    await conclude(ids(2, 1), ids(0));
    await act('publishAwardNotice', {}, world.director, 'PublicNotice');
    await service.moveTo('2026-04-20T01:00:00Z');
    await act('submitForApproval');
    expect((await act('approveAwards', { approve: true }, government)).code).toBeUndefined();
    expect((await act('approveAwards', { approve: false, reason: '再议' }, government)).code).toBe('ALREADY_DONE');
    expect((await awards()).filter((each) => !each.endsWith('LAPSED'))).toEqual(['QUALITY_AWARD 1 APPROVED', 'QUALITY_AWARD 2 APPROVED', 'NOMINATION 1 APPROVED']);
  });

  it('a commendation is published once, however often it is asked for, and its year bars the next application (Art. 15)', async () => {
    await conclude(ids(0), ids(1), ids(2, 3, 4, 5));
    await act('publishAwardNotice', {}, world.director, 'PublicNotice');
    await service.moveTo('2026-04-10T01:00:00Z');
    await act('submitForApproval');
    await act('approveAwards', { approve: true }, person('GOVERNMENT', { programmeId: world.programmeId }));
    const input = { cycleId: world.cycleId, number: '巴政发〔2026〕2号', title: '表彰决定', ...key() };
    const same = await Promise.all([1, 2, 3, 4].map(() => mutate(service, world.director, 'publishCommendation', input, 'Commendation')));
    expect(new Set(same.map((each) => each.id)).size).toBe(1);
    const { rows } = await service.admin.query<{ count: string }>(`select count(*) from bus.event where type = 'AwardConferred' and body ->> 'cycleId' = $1`, [world.cycleId]);
    expect(rows[0]?.count).toBe('2');
    const preCheck = 'query ($o: ID!, $c: ID!) { eligibilityPreCheck(organizationId: $o, cycleId: $c) { id outcome refusal { succeedsFrom } } }';
    const of = async (index: number) => {
      const { eligibilityPreCheck } = await service.ask<{ eligibilityPreCheck: { id: string; outcome: string }[] }>(cases[index]!.owner, preCheck, { o: cases[index]!.organizationId, c: world.cycleId });
      return eligibilityPreCheck.find(({ id }) => id === 'eligibility.reapply');
    };
    expect(await of(0)).toMatchObject({ outcome: 'FAIL', refusal: { succeedsFrom: '2031-04-11' } });
    expect(await of(1)).toMatchObject({ outcome: 'PASS' });
  });
});
