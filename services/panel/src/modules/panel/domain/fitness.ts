import { check, coded, expertIsTrained, refuse, undertakingsAreSigned } from '@award/regulation';
import type { Law, Refusal, UndertakingKind } from '@award/regulation';

/** What is known of an expert who is to sit on a panel. */
export interface Fitness {
  readonly name: string;
  readonly status: 'INVITED' | 'ACTIVE' | 'SUSPENDED' | 'REMOVED';
  readonly removedOn: string | null;
  readonly trained: boolean;
  readonly signed: readonly UndertakingKind[];
}

const STATUS_WORDS = {
  INVITED: { zh: '已邀请，未接受', en: 'invited, not accepted' },
  ACTIVE: { zh: '在库', en: 'active' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  REMOVED: { zh: '已取消资格', en: 'removed' },
} as const;

/** Why an expert cannot sit on a panel, or null (Art. 7(4), 21). */
export function unfitToSit(expert: Fitness, law: Law): Refusal | null {
  if (expert.removedOn !== null) return refuse('EXPERT_STATUS_LOST', { removedOn: expert.removedOn });
  if (expert.status !== 'ACTIVE') return refuse('EXPERT_NOT_ACTIVE', { status: coded(expert.status, STATUS_WORDS) });
  const trained = check(expertIsTrained, { expert }, law);
  return trained === true ? null : trained;
}

/** Why an expert cannot begin to read cases, or null: fit to sit, and both undertakings signed (Art. 22). */
export function unfitToRead(expert: Fitness, law: Law): Refusal | null {
  const unfit = unfitToSit(expert, law);
  if (unfit) return unfit;
  const signed = check(undertakingsAreSigned, { expert }, law);
  return signed === true ? null : signed;
}

/** The first refusal among several, or null. */
export function firstRefusal<T>(things: readonly T[], judge: (thing: T) => Refusal | null): Refusal | null {
  for (const thing of things) {
    const refusal = judge(thing);
    if (refusal) return refusal;
  }
  return null;
}
