import type { PersonId } from '@award/identity';
import { isEnd, isRefusal, transition } from '@award/regulation';
import type { Action, ActionFacts, Actor, Law, NextState, Refusal, ReturnableStage } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { Instant } from '@award/calendar';
import { lapseAwardOfCase } from '../../award/commands/lapse-award.ts';
import { cycleOfCase } from '../../programme/persistence/cycle.repository.ts';
import { stopNoticesOfCase } from '../../notice/commands/stop-notices-of-case.ts';
import { articleOf } from '../domain/article-of.ts';
import type { Application } from '../persistence/application.entity.ts';
import { announceCase } from './announce-case.ts';
import { recordTimeline } from './record-timeline.ts';

/** What the guards of the action read, besides who acts. */
export type CaseFacts<A extends Action> = Omit<ActionFacts<A>, 'actor'>;

/** What is kept of a move besides the stage. */
export interface MoveRecord {
  /** shown in the timeline */
  readonly note?: string | null;
  /** why the case ended so, shown to the applicant */
  readonly outcomeReason?: string | null;
  /** the legal clock that runs against the case from now on; none when left out */
  readonly clock?: { readonly kind: string; readonly endsAt: Instant } | null;
}

/**
 * Who acts by the lifecycle table. What an event or a sweep brings about was signed by the Office's director in the
 * service that published it.
 */
const actorOf = ({ viewer }: CommandTransaction): Actor =>
  viewer.personId === null ? { personId: '', role: 'OFFICE_DIRECTOR' } : { personId: viewer.personId as PersonId, role: viewer.role };

async function decide<A extends Action>(tx: CommandTransaction, application: Application, action: A, facts: CaseFacts<A>): Promise<NextState | Refusal> {
  const { ruleset } = await cycleOfCase(tx, application);
  const law: Law = { ruleset, calendar: tx.calendar };
  const state = { stage: application.stage, returnedFrom: application.stageBeforeReturn as ReturnableStage | null };
  return transition(state, action, { ...facts, actor: actorOf(tx) } as ActionFacts<A>, law);
}

/** Whether an act within the stage may be done now: null, or why not. Changes nothing. */
export async function mayAct<A extends Action>(tx: CommandTransaction, application: Application, action: A, facts: CaseFacts<A>): Promise<Refusal | null> {
  const next = await decide(tx, application, action, facts);
  return isRefusal(next) ? next : null;
}

/**
 * The single writer of a case's stage. Asks the lifecycle table with its guards, moves the locked case, writes the
 * timeline and publishes `CaseStageChanged`. An act within a stage is only written into the timeline.
 * @param application locked by `lockCase` or `lockCases`
 * @returns null when done, or the refusal, which the command returns
 */
export async function moveCase<A extends Action>(
  tx: CommandTransaction,
  application: Application,
  action: A,
  facts: CaseFacts<A>,
  record: MoveRecord = {},
): Promise<Refusal | null> {
  const next = await decide(tx, application, action, facts);
  if (isRefusal(next)) return next;
  const from = application.stage;
  const moved = next.stage !== from;
  application.updatedAt = tx.now;
  if (moved) {
    application.stage = next.stage;
    application.stageBeforeReturn = next.stage === 'RETURNED' ? (next.returnedFrom ?? null) : null;
    application.notAdvancedAt = next.notAdvancedAt ?? null;
    application.outcomeReason = record.outcomeReason ?? null;
    application.clockKind = record.clock?.kind ?? null;
    application.clockEndsAt = record.clock?.endsAt ?? null;
    if (isEnd(next.stage) || next.stage === 'DRAFT' || next.stage === 'RETURNED') await stopNoticesOfCase(tx, application.id);
    if (isEnd(next.stage) && next.stage !== 'AWARDED') await lapseAwardOfCase(tx, application.id, action);
  }
  recordTimeline(tx, application, { action, article: articleOf(from, action), note: record.note ?? null, from, to: next.stage });
  tx.audit(`application ${application.id}`, `${action}: ${from} → ${next.stage}`);
  if (moved) await announceCase(tx, application, from);
  return null;
}
