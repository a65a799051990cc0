import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PREFECTURE_RULESET_V1, isRefusal, tally } from '@award/regulation';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, openMeeting, openRound, vote } from './testing/meeting.ts';
import type { Meeting } from './testing/meeting.ts';
import { person } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { done, key, moveCase, mutate } from './testing/world.ts';

interface Round {
  id: string;
  outcome: string;
  cast: number;
  tally: { application: { id: string }; votes: number; elected: boolean; tiedAcrossCap: boolean }[];
  board: { receipt: string; choices: string[]; abstained: boolean }[];
}
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

const roundOf = (answer: object, id: string): Round => (answer as { rounds: Round[] }).rounds.find((round) => round.id === id)!;
const ids = (meeting: Meeting): string[] => meeting.cases.map(({ id }) => id);

describe('the secret ballot (Art. 11(8), I-6)', () => {
  it('elects by majority within the caps, quality award first, each in one list only; the board can be counted again', async () => {
    const meeting = await openMeeting(service, { cases: 9, members: 9 });
    const all = ids(meeting);
    expect(await mutate(service, meeting.chair, 'openBallotRound', { deliberationId: meeting.id, tier: 'NOMINATION', idempotencyKey: key() }, 'Deliberation')).toMatchObject({ code: 'BALLOT_ORDER' });
    const first = await openRound(service, meeting, 'QUALITY_AWARD');
    expect(first).toMatchObject({ seats: 3, runOff: false });
    const receipts: string[] = [];
    for (const [i, member] of meeting.members.entries()) receipts.push((await vote(service, member, first.id, i < 8 ? all.slice(0, 3) : [])).receipt as string);
    const closed = await close(service, meeting, first.id);
    const round = roundOf(closed, first.id);
    expect(round).toMatchObject({ outcome: 'DECIDED', cast: 9 });
    expect(round.board.map((ballot) => ballot.receipt).toSorted()).toEqual(receipts.toSorted());
    expect(round.board.find((ballot) => ballot.receipt === receipts[8])).toMatchObject({ choices: [], abstained: true });
    const again = tally({ tier: 'QUALITY_AWARD', seats: 3, candidates: all, members: 9, runOff: 0 }, round.board, PREFECTURE_RULESET_V1);
    if (isRefusal(again)) throw new Error(again.code);
    expect(again.rows.map((row) => [row.candidate, row.votes, row.elected])).toEqual(round.tally.map((row) => [row.application.id, row.votes, row.elected]));

    const second = await openRound(service, meeting, 'NOMINATION');
    expect(second.candidates.map(({ id }) => id).toSorted()).toEqual(all.slice(3).toSorted());
    expect(await mutate(service, meeting.chair, 'concludeDeliberation', { deliberationId: meeting.id, minutes: '纪要', idempotencyKey: key() }, 'Deliberation')).toMatchObject({ code: 'BALLOT_ROUND_OPEN' });
    for (const member of meeting.members) await vote(service, member, second.id, all.slice(3, 8));
    await close(service, meeting, second.id);
    const concluded = await done(service, meeting.chair, 'concludeDeliberation', { deliberationId: meeting.id, minutes: '审议通过。', idempotencyKey: key() }, 'Deliberation', 'status minutes proposed { tier }');
    expect(concluded).toMatchObject({ status: 'CONCLUDED', minutes: '审议通过。' });
    expect(await service.published('DeliberationConcluded')).toEqual([expect.objectContaining({ cycleId: meeting.world.cycleId, qualityAward: all.slice(0, 3), nomination: all.slice(3, 8), notSelected: all.slice(8), on: '2026-06-01' })]);
  });

  it('sends a tie across the cap to a run-off among the tied, and leaves the seat empty after the last', async () => {
    const meeting = await openMeeting(service, { cases: 4, members: 4 });
    const [a, b, c, d] = ids(meeting) as [string, string, string, string];
    // a and b have all four; c and d three each of four, both with a majority, for one seat.
    const play = async (choices: string[][], seats: number) => {
      const round = await openRound(service, meeting, 'QUALITY_AWARD');
      expect(round.seats).toBe(seats);
      for (const [i, member] of meeting.members.entries()) await vote(service, member, round.id, choices[i]!);
      return roundOf(await close(service, meeting, round.id), round.id);
    };
    const tied = await play([[a, b, c], [a, b, d], [a, c, d], [b, c, d]], 3);
    expect(tied.tally.filter((row) => row.tiedAcrossCap)).toHaveLength(4);
    expect(tied.outcome).toBe('RUN_OFF');
    const again = await play([[a, b, c], [a, b, c], [a, b, d], [a, b, d]], 3);
    expect(again.tally.filter((row) => row.elected).map((row) => row.application.id).toSorted()).toEqual([a, b].toSorted());
    expect(again.outcome).toBe('DECIDED');
    expect(await mutate(service, meeting.chair, 'openBallotRound', { deliberationId: meeting.id, tier: 'QUALITY_AWARD', idempotencyKey: key() }, 'Deliberation')).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('is open to members who are present, once each, within the seats, and never on a case of one’s own interest', async () => {
    const meeting = await openMeeting(service, { cases: 5, members: 5 });
    const [a, b, c, d] = ids(meeting) as [string, string, string, string];
    const present = meeting.members.slice(0, 4).map((member) => member.personId);
    const presence = (presentPersonIds: (string | null)[]) => mutate(service, meeting.world.clerk, 'recordPresence', { deliberationId: meeting.id, presentPersonIds }, 'Deliberation');
    await presence(present.slice(0, 3));
    expect(await mutate(service, meeting.chair, 'openBallotRound', { deliberationId: meeting.id, tier: 'QUALITY_AWARD', idempotencyKey: key() }, 'Deliberation')).toMatchObject({ code: 'QUORUM_NOT_MET' });
    await presence(present);
    const declared = await done(service, meeting.members[1]!, 'declareInterest', { applicationId: a, ground: 'KINSHIP', detail: '亲属' }, 'Recusal');
    await done(service, meeting.world.director, 'decideRecusal', { recusalId: declared.id, uphold: true, reason: '属实', idempotencyKey: key() }, 'Recusal');
    const round = await openRound(service, meeting, 'QUALITY_AWARD');
    expect(await presence(present)).toMatchObject({ code: 'BALLOT_ROUND_OPEN' });
    const [chair, recused, third, , absent] = meeting.members as [typeof meeting.chair, typeof meeting.chair, typeof meeting.chair, typeof meeting.chair, typeof meeting.chair];
    expect(await vote(service, absent, round.id, [a])).toMatchObject({ code: 'BALLOT_NOT_ENTITLED' });
    expect(await vote(service, person('LEADING_GROUP_MEMBER', { programmeId: meeting.world.programmeId }), round.id, [a])).toMatchObject({ code: 'BALLOT_NOT_ENTITLED' });
    expect(await vote(service, chair, round.id, [a, b, c, d])).toMatchObject({ code: 'BALLOT_TOO_MANY_CHOICES' });
    expect(await vote(service, chair, round.id, [a, a])).toMatchObject({ code: 'BALLOT_CHOICE_REPEATED' });
    expect(await vote(service, chair, round.id, [meeting.world.cycleId])).toMatchObject({ code: 'BALLOT_CHOICE_UNKNOWN' });
    expect(await vote(service, recused, round.id, [a])).toMatchObject({ code: 'RECUSED' });
    expect(await vote(service, recused, round.id, [b])).toMatchObject({ receipt: expect.any(String) });
    expect(await vote(service, chair, round.id, [a])).toMatchObject({ receipt: expect.any(String) });
    expect(await vote(service, chair, round.id, [b])).toMatchObject({ code: 'BALLOT_ALREADY_CAST' });
    expect(await close(service, meeting, round.id)).toMatchObject({ code: 'QUORUM_NOT_MET' });
    await vote(service, third, round.id, [a]);
    await vote(service, meeting.members[3]!, round.id, [b]);
    const closed = roundOf(await close(service, meeting, round.id), round.id);
    // Two of three entitled ballots elect a, two of four do not elect b.
    expect(closed.tally.filter((row) => row.elected).map((row) => row.application.id)).toEqual([a]);
    const seen = await service.ask<{ deliberation: { rounds: { candidates: object[]; tally: object[] }[]; proposed: object[] } }>(recused, 'query ($id: ID!) { deliberation(cycleId: $id) { rounds { candidates { id } tally { votes } } proposed { tier } } }', { id: meeting.world.cycleId });
    expect(seen.deliberation).toMatchObject({ rounds: [{ candidates: { length: 4 }, tally: { length: 4 } }], proposed: [] });
    await expect(vote(service, meeting.world.director, round.id, [a])).rejects.toThrow('FORBIDDEN');
  });
});

describe('under race and replay', () => {
  it('counts one ballot of a member who votes eight times at once', async () => {
    const meeting = await openMeeting(service, { cases: 3, members: 3 });
    const round = await openRound(service, meeting, 'QUALITY_AWARD');
    const [a] = ids(meeting) as [string];
    for (const member of meeting.members) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => vote(service, member, round.id, [a])));
      expect(answers.filter((answer) => answer.__typename === 'BallotReceipt')).toHaveLength(1);
      expect(new Set(answers.filter((answer) => answer.__typename === 'Refusal').map((answer) => answer.code))).toEqual(new Set(['BALLOT_ALREADY_CAST']));
    }
    expect(roundOf(await close(service, meeting, round.id), round.id)).toMatchObject({ cast: 3, board: { length: 3 } });
  });

  it('at the second of closing: every vote that was received is counted, every other refused; the round closes once', async () => {
    const meeting = await openMeeting(service, { cases: 3, members: 9 });
    const [a] = ids(meeting) as [string];
    const round = await openRound(service, meeting, 'QUALITY_AWARD');
    for (const member of meeting.members.slice(0, 6)) await vote(service, member, round.id, [a]);
    const [closings, votes] = await Promise.all([
      Promise.all(Array.from({ length: 4 }, () => close(service, meeting, round.id))),
      Promise.all(meeting.members.slice(6).map((member) => vote(service, member, round.id, [a]))),
    ]);
    expect(closings.filter((answer) => answer.__typename === 'Deliberation')).toHaveLength(1);
    expect(closings.filter((answer) => answer.code === 'BALLOT_ROUND_CLOSED')).toHaveLength(3);
    const received = votes.filter((answer) => answer.__typename === 'BallotReceipt');
    const board = roundOf(closings.find((answer) => answer.__typename === 'Deliberation')!, round.id).board;
    expect(board).toHaveLength(6 + received.length);
    expect(board.map((ballot) => ballot.receipt)).toEqual(expect.arrayContaining(received.map((answer) => answer.receipt)));
    expect(await vote(service, meeting.members[8]!, round.id, [a])).toMatchObject({ code: 'BALLOT_ROUND_CLOSED' });
  });

  it('opens one round however often it is asked, and leaves out who was disqualified since', async () => {
    const meeting = await openMeeting(service, { cases: 2, members: 3 });
    const [a, b] = ids(meeting) as [string, string];
    const open = () => mutate(service, meeting.chair, 'openBallotRound', { deliberationId: meeting.id, tier: 'QUALITY_AWARD', idempotencyKey: key() }, 'Deliberation', 'rounds { id }');
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.map((answer) => answer.code ?? 'OPENED').toSorted()).toEqual(['BALLOT_ROUND_OPEN', 'BALLOT_ROUND_OPEN', 'OPENED']);
    const { rounds } = answers.find((answer) => !answer.code) as unknown as { rounds: { id: string }[] };
    for (const member of meeting.members) await vote(service, member, rounds[0]!.id, [a, b]);
    await close(service, meeting, rounds[0]!.id);
    await moveCase(service, meeting.world, meeting.cases[0]!, 'DISQUALIFIED');
    await done(service, meeting.chair, 'concludeDeliberation', { deliberationId: meeting.id, minutes: '纪要', idempotencyKey: key() }, 'Deliberation');
    const [event] = (await service.published<{ cycleId: string; qualityAward: string[]; nomination: string[] }>('DeliberationConcluded')).filter((each) => each.cycleId === meeting.world.cycleId);
    expect(event).toMatchObject({ qualityAward: [b], nomination: [] });
  });
});

describe('a round that cannot be counted', () => {
  it('is annulled unopened, with its reason, and voted again', async () => {
    const meeting = await openMeeting(service, { cases: 2, members: 3 });
    const [a, b] = ids(meeting) as [string, string];
    const lost = await openRound(service, meeting, 'QUALITY_AWARD');
    for (const member of meeting.members) await vote(service, member, lost.id, [a]);
    await rm(join(service.environment.dataDir, 'ballot-keys', `${lost.id}.key`));
    expect(await close(service, meeting, lost.id)).toMatchObject({ code: 'INVALID_INPUT' });
    const annul = (reason: string) => mutate(service, meeting.chair, 'annulBallotRound', { roundId: lost.id, reason, idempotencyKey: key() }, 'Deliberation', 'rounds { id outcome annulledReason cast board { receipt } tally { votes } }');
    expect(await annul(' ')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await annul('密钥丢失')).toMatchObject({ rounds: [{ outcome: 'ANNULLED', annulledReason: '密钥丢失', cast: 3, board: [], tally: [] }] });
    expect(await annul('再次')).toMatchObject({ code: 'BALLOT_ROUND_CLOSED' });
    const again = await openRound(service, meeting, 'QUALITY_AWARD');
    for (const member of meeting.members) await vote(service, member, again.id, [b]);
    expect(roundOf(await close(service, meeting, again.id), again.id).tally.filter((row) => row.elected).map((row) => row.application.id)).toEqual([b]);
  });
});

describe('what is left behind', () => {
  it('is neither a ballot nor a receipt nor a choice in any other table, nor a key once the round is closed', async () => {
    const meeting = await openMeeting(service, { cases: 3, members: 3 });
    const round = await openRound(service, meeting, 'QUALITY_AWARD');
    const receipts = [];
    for (const [i, member] of meeting.members.entries()) receipts.push(String((await vote(service, member, round.id, [ids(meeting)[i]!])).receipt));
    expect(await readdir(join(service.environment.dataDir, 'ballot-keys'))).toContain(`${round.id}.key`);
    await close(service, meeting, round.id);
    await service.running.sweep();
    expect(await readdir(join(service.environment.dataDir, 'ballot-keys'))).not.toContain(`${round.id}.key`);
    const { rows: tables } = await service.admin.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('panel', 'panel_jobs', 'bus') and tablename <> 'ballot'`);
    for (const { name } of tables) {
      const { rows } = await service.admin.query<{ text: string }>(`select t::text as text from ${name} t`);
      const all = rows.map((row) => row.text).join('\n');
      for (const receipt of receipts) expect(all.includes(receipt), `${name} has a receipt`).toBe(false);
    }
    const { rows: kept } = await service.admin.query(`select * from panel.idempotency where command = 'Mutation.castBallot'`);
    expect(kept).toEqual([]);
    const { rows: sealed } = await service.admin.query('select * from panel.sealed_ballot where round_id = $1', [round.id]);
    expect(sealed).toEqual([]);
  });

  it('cannot be joined to voters by rows, transactions or order: the attack that reads a naive table finds nothing here', async () => {
    const [members, rounds] = [9, 6];
    let [linked, naive] = [0, 0];
    for (let i = 0; i < rounds; i += 1) {
      const meeting = await openMeeting(service, { cases: 3, members });
      const round = await openRound(service, meeting, 'QUALITY_AWARD');
      const truth = new Map<string, string>();
      for (const member of meeting.members) truth.set(member.personId!, String((await vote(service, member, round.id, [ids(meeting)[0]!])).receipt));
      // The positive control: the same votes in two naive tables, one transaction a vote.
      await service.admin.query('create table naive_turnout (person_id uuid); create table naive_ballot (receipt text)');
      for (const [personId, receipt] of truth) await service.admin.query(`do $$ begin insert into naive_turnout values ('${personId}'); insert into naive_ballot values ('${receipt}'); end $$`);
      const control = await service.admin.query<{ person_id: string; receipt: string }>('select t.person_id, b.receipt from naive_turnout t join naive_ballot b on b.xmin = t.xmin');
      naive += control.rows.filter((row) => truth.get(row.person_id) === row.receipt).length;
      await service.admin.query('drop table naive_turnout, naive_ballot');

      await close(service, meeting, round.id);
      const byTransaction = await service.admin.query('select from panel.voter_turnout t join panel.ballot b on b.xmin = t.xmin where b.round_id = $1', [round.id]);
      expect(byTransaction.rowCount).toBe(0);
      const byOrder = await service.admin.query<{ person_id: string; receipt: string }>(
        `select t.person_id, b.receipt from (select person_id, row_number() over (order by ctid) as n from panel.voter_turnout where round_id = $1) t
         join (select receipt, row_number() over (order by ctid) as n from panel.ballot where round_id = $1) b using (n)`, [round.id]);
      linked += byOrder.rows.filter((row) => truth.get(row.person_id) === row.receipt).length;
    }
    expect(naive).toBe(members * rounds);
    // By chance one of nine is right in each round: 6 expected of 54; more than 18 would happen in fewer than 1 of 20,000 runs.
    expect(linked).toBeLessThanOrEqual(18);
  });

  it('is closed to the role of the service itself while a round is open', async () => {
    const meeting = await openMeeting(service, { cases: 2, members: 3 });
    const round = await openRound(service, meeting, 'QUALITY_AWARD');
    await vote(service, meeting.chair, round.id, []);
    const runtime = new Client({ connectionString: service.database.url('panel') });
    await runtime.connect();
    try {
      expect((await runtime.query('select * from panel.sealed_ballot')).rowCount).toBe(0);
      expect((await runtime.query('select * from panel.ballot where round_id = $1', [round.id])).rowCount).toBe(0);
      await expect(runtime.query('update panel.ballot set abstained = true')).rejects.toThrow(/permission denied/);
      await expect(runtime.query('delete from panel.voter_turnout')).rejects.toThrow(/permission denied/);
      await expect(runtime.query(`insert into panel.ballot (id, round_id, receipt, choices, abstained) values (gen_random_uuid(), $1, 'x', '{}', true)`, [round.id])).rejects.toThrow(/row-level security/);
      await expect(runtime.query('update panel.item_score set percent = 100')).rejects.toThrow(/permission denied/);
      expect((await runtime.query('select * from panel.item_score')).rowCount).toBe(0);
    } finally {
      await runtime.end();
    }
  });
});
