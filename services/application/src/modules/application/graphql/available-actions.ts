import { isPermissionKey, relationOf } from '@award/identity';
import type { Relation } from '@award/identity';
import { availableActions, isRefusal, transition } from '@award/regulation';
import type { Action, ActionFacts, ActingRole, Law, Ruleset } from '@award/regulation';
import { AvailableActionType, refusalType } from '@award/subgraph';
import { actionFacts } from '../../../action-facts.ts';
import type { Ctx as Context } from '../../../context.ts';
import { isCaseAction } from '../domain/list-actions.ts';
import type { ApplicationRow } from '../persistence/application.reads.ts';

const NEEDED: Partial<Record<Relation, readonly string[]>> = {
  ORGANIZATION_OWNER: ['OWNER'],
  ORGANIZATION_EDITOR: ['OWNER', 'EDITOR'],
};

/** The buttons of a case for its viewer, drawn from the lifecycle table; each with the refusal it would meet today. */
export async function availableActionsOf(application: ApplicationRow, context: Context): Promise<AvailableActionType[]> {
  const { viewer } = context;
  const state = { stage: application.stage, returnedFrom: application.stageBeforeReturn as 'QUALIFICATION' | 'UNDER_RECOMMENDATION' | null };
  const rows = availableActions(state, viewer.role as ActingRole).filter((row) => isCaseAction(row.action));
  const own = rows.length > 0 && viewer.role === 'APPLICANT' ? await membershipOf(application, context) : null;
  const permitted = rows.filter(({ action }) => {
    const key = `Mutation.${action}`;
    const relation = isPermissionKey(key) ? relationOf(viewer, key) : null;
    return relation !== null && (NEEDED[relation]?.includes(own ?? '') ?? true);
  });
  const law = permitted.length > 0 ? await lawOf(application, context) : null;
  return Promise.all(permitted.map(async ({ action, label, article }) => {
    const refusal = law && (await refusalOf(application, action, law, context));
    return Object.assign(new AvailableActionType(), { action, labels: label, article, refusal: refusal && refusalType(refusal) });
  }));

  async function refusalOf(row: ApplicationRow, action: Action, given: Law, ctx: Context) {
    const read = actionFacts[action];
    if (!read) return null;
    const facts = { ...(await read(ctx, row)), actor: { personId: viewer.personId ?? '', role: viewer.role as ActingRole } };
    // The facts of each action are typed where they are registered; here only their names are known.
    const next = transition(state, action, facts as ActionFacts<typeof action>, given);
    return isRefusal(next) ? next : null;
  }
}

async function membershipOf(application: ApplicationRow, context: Context): Promise<string | null> {
  const members = await context.loaders.membersOfOrganization.load(application.organizationId);
  return members.find((member) => member.personId === context.viewer.personId)?.membership ?? null;
}

async function lawOf(application: ApplicationRow, context: Context): Promise<Law | null> {
  const cycle = await context.loaders.cycle.load(application.cycleId);
  const ruleset = cycle && (await context.loaders.ruleset.load(cycle.rulesetId));
  return ruleset && { ruleset: ruleset.text as Ruleset, calendar: context.calendar };
}
