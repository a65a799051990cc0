import type { PlainDate } from '@award/calendar';
import { coded, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** Whether an expert can serve. */
export const EXPERT_STATUSES = {
  INVITED: { zh: '已邀请', en: 'invited' },
  ACTIVE: { zh: '在库', en: 'active' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  REMOVED: { zh: '取消资格', en: 'removed' },
} as const satisfies Record<string, Text>;

export type ExpertStatus = keyof typeof EXPERT_STATUSES;

/** An expert about to be placed on a panel or a case. */
export interface ExpertStatusFacts {
  readonly expert: { readonly status: ExpertStatus; readonly removedOn?: PlainDate | null };
}

const common = { theme: 'CONDUCT', article: 'Art. 21', requirement: 'R23' } as const;

export const expertMayServe = rule<ExpertStatusFacts>({
  ...common,
  id: 'conduct.expert-status',
  description: text(
    '只有在库专家参加评审；因违规被取消资格的，不再参加任何评审。',
    'Active experts review; one who lost the status by a breach never reviews again.',
  ),
  refusals: ['EXPERT_STATUS_LOST', 'EXPERT_NOT_ACTIVE'],
  holds({ expert: { status, removedOn } }) {
    if (removedOn) return refuse('EXPERT_STATUS_LOST', { removedOn });
    return status === 'ACTIVE' ? true : refuse('EXPERT_NOT_ACTIVE', { status: coded(status, EXPERT_STATUSES) });
  },
});

/** What was found against a person who takes part in the review. */
export const MISCONDUCT_KINDS = {
  REVIEW_RULES_BROKEN: { zh: '违反评审规定', en: 'a breach of the review rules', unlawful: false },
  FALSIFICATION: { zh: '弄虚作假', en: 'falsification', unlawful: false },
  FAVOURITISM: { zh: '徇私舞弊', en: 'favouritism', unlawful: false },
  NEGLECT: { zh: '失职渎职', en: 'neglect of duty', unlawful: false },
  UNLAWFUL_ACT: { zh: '违法、违纪行为', en: 'an unlawful act', unlawful: true },
} as const satisfies Record<string, Text & { unlawful: boolean }>;

export type MisconductKind = keyof typeof MISCONDUCT_KINDS;

/** What follows from misconduct (Art. 21). */
export interface MisconductConsequences {
  /** An expert loses the status, for ever. */
  readonly removed: boolean;
  /** To the competent authority. */
  readonly transferred: boolean;
  /** Made public. */
  readonly disclosed: boolean;
}

/** What follows for an expert or for a member of the staff. */
export function misconductConsequences(who: 'EXPERT' | 'STAFF', kind: MisconductKind): MisconductConsequences {
  const { unlawful } = MISCONDUCT_KINDS[kind];
  return { removed: who === 'EXPERT', transferred: unlawful, disclosed: unlawful };
}

/** A record of misconduct about to be made. */
export interface MisconductFacts {
  readonly misconduct: { readonly kind: MisconductKind; readonly transferredTo?: string | null };
}

export const unlawfulActsAreTransferred = rule<MisconductFacts>({
  ...common,
  id: 'conduct.transfer',
  description: text('违法、违纪行为移送有权机关处理，并依法公开。', 'What breaks the law is transferred to the authorities and disclosed.'),
  refusals: ['TRANSFER_REQUIRED'],
  applies: ({ misconduct }) => MISCONDUCT_KINDS[misconduct.kind].unlawful,
  holds({ misconduct: { kind, transferredTo } }) {
    return transferredTo?.trim() ? true : refuse('TRANSFER_REQUIRED', { kind: coded(kind, MISCONDUCT_KINDS) });
  },
});
