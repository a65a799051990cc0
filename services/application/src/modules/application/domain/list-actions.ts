import type { Action } from '@award/regulation';

/**
 * Actions that are done for a whole list at once, on the page of the cycle or by another service: no button of a single
 * case. Where one has the same name as a mutation, that mutation takes the list.
 */
const OF_LISTS: ReadonlySet<Action> = new Set<Action>([
  'accept', 'notAccept', 'closeAcceptanceNotice', 'advanceToPresentation', 'advanceToSiteReview', 'advanceToDeliberation', 'notAdvance',
  'propose', 'notSelect', 'submitForApproval', 'approve', 'sendBack', 'publishCommendation', 'disqualify', 'revoke',
]);

/** Whether the action is done on a single case's page. */
export const isCaseAction = (action: Action): boolean => !OF_LISTS.has(action);
