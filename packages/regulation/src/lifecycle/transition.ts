import { ACTING_ROLES } from '../enumerations/acting-role.ts';
import type { ActingRole } from '../enumerations/acting-role.ts';
import type { ReturnableStage, SelectiveStage, Stage } from '../enumerations/stage.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import type { Coded, Refusal } from '../refusal/refusal.ts';
import { check } from '../rules/rule.ts';
import type { Law, Rule } from '../rules/rule.ts';
import { ACTIONS } from './actions.ts';
import type { Action } from './actions.ts';
import { GUARDS } from './guards.ts';
import { STAGE_TEXTS } from '../enumerations/stage-texts.ts';
import { LIFECYCLE } from './table.ts';
import type { LifecycleRow } from './table.ts';

/** Where a case stands. */
export interface CaseState {
  readonly stage: Stage;
  /** Of a case in RETURNED: where it goes back to. */
  readonly returnedFrom?: ReturnableStage | null;
}

/** Where a case stands after a transition. */
export interface NextState extends CaseState {
  /** Of a case that was NOT_ADVANCED: at which stage it ended. */
  readonly notAdvancedAt?: SelectiveStage;
}

type Everything<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;
type GuardFacts<A extends Action> = {
  [G in (typeof ACTIONS)[A]['guards'][number]]: Parameters<(typeof GUARDS)[G]['holds']>[0];
}[(typeof ACTIONS)[A]['guards'][number]];

/** Who acts: the person and the acting role of the session. */
export interface Actor {
  readonly personId: string;
  readonly role: ActingRole;
}

/** What the guards of an action need to know, besides the actor; the action's own name is filled in. */
export type ActionFacts<A extends Action> = { readonly actor: Actor } & Omit<
  [GuardFacts<A>] extends [never] ? unknown : Everything<GuardFacts<A>>,
  'action' | 'actor'
>;

/**
 * Where the action leads, or why not: the stage does not allow it, the role does not do it, or a rule does not hold.
 * The rules are judged in the order of the table and the first refusal is given.
 */
export function transition<A extends Action>(state: CaseState, action: A, facts: ActionFacts<A>, law: Law): NextState | Refusal {
  const row = rowFor(state, action, facts.actor.role);
  if ('code' in row) return row;
  return guardRefusals(row, facts, law)[0] ?? nextOf(row);
}

/** Everything that stands against the action, for a page that shows it all at once; empty if it may be done. */
export function refusalsOfTransition<A extends Action>(
  state: CaseState,
  action: A,
  facts: ActionFacts<A>,
  law: Law,
): readonly Refusal[] {
  const row = rowFor(state, action, facts.actor.role);
  return 'code' in row ? [row] : guardRefusals(row, facts, law);
}

/** The rows that a case in this state has. */
export function rowsFrom({ stage, returnedFrom }: CaseState): readonly LifecycleRow[] {
  return LIFECYCLE.filter((row) => row.from === stage && (!row.returnedFrom || row.returnedFrom === returnedFrom));
}

/** What somebody in that role may do now, by stage and role alone, in the order of the table; the rules are judged when it is done. */
export function availableActions(state: CaseState, role: ActingRole): readonly LifecycleRow[] {
  return rowsFrom(state).filter((row) => row.by.includes(role));
}

/** The action's name as a fact. */
export function actionFact(action: Action): Coded {
  return { value: action, display: ACTIONS[action].label };
}

function rowFor(state: CaseState, action: Action, role: ActingRole): LifecycleRow | Refusal {
  const row = rowsFrom(state).find((each) => each.action === action);
  if (!row) {
    const facts = { action: actionFact(action), stage: coded(state.stage, STAGE_TEXTS) };
    return refuse('STAGE_DOES_NOT_ALLOW', facts, { articles: [ACTIONS[action].article] });
  }
  if (row.by.includes(role)) return row;
  return refuse('NOT_PERMITTED', { action: actionFact(action), role: coded(role, ACTING_ROLES) }, { articles: [row.article] });
}

function guardRefusals(row: LifecycleRow, facts: object, law: Law): readonly Refusal[] {
  const all = { ...facts, action: actionFact(row.action) };
  return row.guards
    // ActionFacts made the caller give what these guards read; the table keeps their names as plain data.
    .map((id) => check(GUARDS[id] as Rule<unknown>, all, law))
    .filter((result) => result !== true);
}

function nextOf({ from, to }: LifecycleRow): NextState {
  if (to === 'RETURNED') return { stage: to, returnedFrom: from as ReturnableStage };
  if (to === 'NOT_ADVANCED') return { stage: to, notAdvancedAt: from as SelectiveStage };
  return { stage: to };
}
