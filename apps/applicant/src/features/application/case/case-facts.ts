import type { CaseFactsFragment } from '../../../gql/graphql.ts';

/** A case as its page and all parts of it read it. */
export type Case = CaseFactsFragment;

export type ActionName =
  | 'writeSection' | 'chooseRecommendingUnit' | 'declare' | 'publishInternalNotice' | 'recordInternalObjection' | 'settleInternalObjection'
  | 'reviseDraft' | 'submitApplication' | 'withdrawApplication' | 'resubmitApplication';

/** The action as the server offers it now, with the refusal it would meet; undefined where it is not the viewer's. */
export function offered(application: Pick<Case, 'availableActions'>, action: ActionName) {
  return application.availableActions.find((each) => each.action === action);
}

/** Whether the action would go through now. */
export function mayDo(application: Pick<Case, 'availableActions'>, action: ActionName): boolean {
  const found = offered(application, action);
  return found !== undefined && (found.refusal === null || found.refusal === undefined);
}

/** The clocks that still matter; one that was met stands in the record. */
export function runningClocks(application: Pick<Case, 'clocks'>) {
  return application.clocks.filter((clock) => clock.state !== 'MET');
}
