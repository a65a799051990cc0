import { check, checkAll, everySheetIsSubmitted, panelIsLargeEnough, panelResult, reasonIsGiven, scoreIsOnTheScale, spreadIsDiscussed } from '@award/regulation';
import type { FinalScore, ItemResult, Law, PanelFacts, ReasonFacts, Refusal, ScoreFacts, SheetFacts } from '@award/regulation';

/** What a consensus meeting comes from. */
export interface MeetingFacts {
  readonly items: readonly { readonly id: string; readonly code: string; readonly titleZh: string; readonly titleEn: string; readonly points: number }[];
  readonly members: readonly { readonly expertId: string; readonly submitted: boolean }[];
  readonly scores: readonly FinalScore[];
  /** why the scores of an item lie apart */
  readonly reasons: readonly { readonly itemId: string; readonly reason: string }[];
  /** what the panel agreed on instead of the mean, and why */
  readonly changes: readonly { readonly itemId: string; readonly percent: number; readonly reason: string }[];
}

/** One item after the meeting. */
export interface AgreedItem extends Pick<ItemResult, 'itemId' | 'minimum' | 'maximum' | 'mean'> {
  readonly aboveThreshold: boolean;
  /** the mean, or what the panel agreed on */
  readonly percent: number;
  readonly changed: boolean;
  readonly reason: string | null;
}

export interface Agreement {
  readonly items: readonly AgreedItem[];
  readonly total: number;
}

const CHANGE = { value: 'CONSENSUS_CHANGE', display: { zh: '合议调整评分', en: 'change a score in the consensus' } };

/** What the panel agreed on (I-9): the mean of all members, or a changed score with its reason; wide spreads have theirs. */
export function agree(facts: MeetingFacts, law: Law): Agreement | Refusal {
  const [assigned, submitted] = [facts.members.length, facts.members.filter((member) => member.submitted).length];
  const ready = checkAll<PanelFacts & SheetFacts>([panelIsLargeEnough, everySheetIsSubmitted], { panel: { members: facts.members.map((member) => member.expertId) }, sheets: { assigned, submitted } }, law);
  if (ready !== true) return ready;
  for (const change of facts.changes) {
    const valid = checkAll<ScoreFacts & ReasonFacts>([scoreIsOnTheScale, reasonIsGiven], { percent: change.percent, reason: change.reason, action: CHANGE }, law);
    if (valid !== true) return valid;
  }
  const changeOf = new Map(facts.changes.map((change) => [change.itemId, change]));
  const reasonOf = new Map(facts.reasons.map(({ itemId, reason }) => [itemId, reason.trim() || null]));
  const results = panelResult(facts.items, facts.scores, law.ruleset).items;
  const items = results.map(({ itemId, minimum, maximum, mean, mustDiscuss }): AgreedItem => {
    const change = changeOf.get(itemId);
    return { itemId, minimum, maximum, mean, aboveThreshold: mustDiscuss, percent: change?.percent ?? mean, changed: change !== undefined, reason: change?.reason.trim() ?? reasonOf.get(itemId) ?? null };
  });
  const itemOf = new Map(facts.items.map((item) => [item.id, item]));
  const spreads = items.map((each) => {
    const item = itemOf.get(each.itemId)!;
    return { item: { code: item.code, zh: item.titleZh, en: item.titleEn }, spread: each.maximum - each.minimum, reason: each.reason };
  });
  const discussed = check(spreadIsDiscussed, { spreads }, law);
  if (discussed !== true) return discussed;
  return { items, total: items.reduce((sum, each) => sum + (each.percent * itemOf.get(each.itemId)!.points) / 100, 0) };
}
