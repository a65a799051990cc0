import type { ActionName, Case } from './case-facts.ts';

/** Where on the case page each action is done; what is done in a dialog has no place. */
export const PLACE_OF: Readonly<Partial<Record<ActionName, string>>> = {
  writeSection: 'sections',
  chooseRecommendingUnit: 'declaration',
  declare: 'declaration',
  publishInternalNotice: 'internal-notice',
  recordInternalObjection: 'internal-notice',
  settleInternalObjection: 'internal-notice',
  reviseDraft: 'internal-notice',
  submitApplication: 'submission',
  resubmitApplication: 'submission',
};

/** What leads the case onward, the furthest first: the one that can be done is the page's main act. */
const ONWARD: readonly ActionName[] = ['submitApplication', 'resubmitApplication', 'settleInternalObjection', 'publishInternalNotice', 'writeSection'];

type Offered = Pick<Case, 'availableActions' | 'internalObjections'>;

/** The order of the procedure, the way out last. */
const ORDER: readonly string[] = [
  'writeSection', 'chooseRecommendingUnit', 'declare', 'publishInternalNotice', 'settleInternalObjection', 'submitApplication', 'resubmitApplication',
  'recordInternalObjection', 'reviseDraft', 'withdrawApplication',
];

/** The buttons of the page, in order; settling is offered only where something is to be settled. */
export function shownActions({ availableActions, internalObjections }: Offered) {
  const open = internalObjections.some((objection) => objection.settledAt === null || objection.settledAt === undefined);
  return availableActions
    .filter(({ action }) => action !== 'settleInternalObjection' || open)
    .sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
}

/** The action of the page's main button. */
export function mainAction(application: Offered): string | undefined {
  const possible = shownActions(application).filter((each) => each.refusal === null || each.refusal === undefined);
  return ONWARD.find((action) => possible.some((each) => each.action === action));
}

/** Where a missing thing is put right, below the case page: `sections/1.1`, `attachments`, … */
export function placeOfMissing(path: string): string {
  const [part = '', rest = ''] = path.split('/');
  if (part === 'sections') return `sections/${rest}`;
  if (rest === 'INTERNAL_NOTICE_PROOF') return 'internal-notice';
  if (part === 'attachments') return 'attachments';
  return 'declaration';
}
