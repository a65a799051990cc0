import { randomUUID } from 'node:crypto';
import type { Viewer } from '@award/identity';
import { person } from './people.ts';
import type { TestService } from './test-service.ts';
import { addCase, done, key, mutate, openWorld } from './world.ts';
import type { Answer, TestCase, World } from './world.ts';

/** The leading group before its vote. */
export interface Meeting {
  readonly world: World;
  readonly cases: readonly TestCase[];
  readonly id: string;
  readonly chair: Viewer;
  /** all members, the chair first */
  readonly members: readonly Viewer[];
}

/**
 * A meeting on cases that are given as reviewed: their site list and report stand in the tables as the review leaves
 * them (the way there is played in main-path.integration.test.ts). All members are present.
 */
export async function openMeeting(service: TestService, size: { cases: number; members: number }): Promise<Meeting> {
  const world = await openWorld(service);
  const cases = [];
  for (let i = 0; i < size.cases; i += 1) cases.push(await addCase(service, world, 'DELIBERATION'));
  await service.admin.query(
    `insert into panel.stage_list (id, cycle_id, stage, advanced, not_advanced, confirmed_by, confirmed_by_name, confirmed_at) values ($1, $2, 'SITE', $3, '{}', $1, '主任', now())`,
    [randomUUID(), world.cycleId, cases.map(({ id }) => id)]);
  await service.admin.query(
    `insert into panel.review_report (id, programme_id, cycle_id, version, text, rows, status, prepared_by, prepared_by_name, prepared_at) values ($1, $2, $3, 1, '报告', '[]', 'SUBMITTED', $1, '经办', now())`,
    [randomUUID(), world.programmeId, world.cycleId]);
  const members = Array.from({ length: size.members }, (_, i) => person(i === 0 ? 'LEADING_GROUP_CHAIR' : 'LEADING_GROUP_MEMBER', { programmeId: world.programmeId, name: `成员${i}` }));
  const meeting = await done(service, world.director, 'conveneDeliberation', {
    cycleId: world.cycleId, meetingAt: '2026-06-02T02:00:00Z', members: members.map((each, i) => ({ personId: each.personId, name: each.name, chair: i === 0 })),
  }, 'Deliberation');
  await done(service, world.clerk, 'recordPresence', { deliberationId: meeting.id, presentPersonIds: members.map((each) => each.personId) }, 'Deliberation');
  return { world, cases, id: meeting.id, chair: members[0]!, members };
}

interface OpenRound {
  readonly id: string;
  readonly seats: number;
  readonly runOff: boolean;
  readonly candidates: { id: string }[];
}

/** Opens the round that is due. */
export async function openRound(service: TestService, meeting: Meeting, tier: string): Promise<OpenRound> {
  const { rounds } = await done(service, meeting.chair, 'openBallotRound', { deliberationId: meeting.id, tier, idempotencyKey: key() }, 'Deliberation', 'id rounds { id status seats runOff candidates { id } }');
  return (rounds as (OpenRound & { status: string })[]).find((round) => round.status === 'OPEN')!;
}

/** One member's ballot; no choices are an abstention. */
export const vote = (service: TestService, member: Viewer, roundId: string, choices: readonly string[]): Promise<Answer> =>
  mutate(service, member, 'castBallot', { roundId, choices, abstain: choices.length === 0, idempotencyKey: key() }, 'BallotReceipt', 'receipt roundId');

const ROUND = 'id status rounds { id status outcome cast eligibleVoters tally { application { id } votes elected tiedAcrossCap } board { receipt choices abstained } } proposed { application { id } tier votes }';

/** Closes a round. */
export const close = (service: TestService, meeting: Meeting, roundId: string): Promise<Answer> =>
  mutate(service, meeting.chair, 'closeBallotRound', { roundId, idempotencyKey: key() }, 'Deliberation', ROUND);
