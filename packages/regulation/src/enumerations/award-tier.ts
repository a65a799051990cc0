import type { Text } from '../text.ts';

/** The two honours (Art. 4), in the order in which they are voted (I-6). */
export const AWARD_TIERS = {
  QUALITY_AWARD: { zh: '质量奖', en: 'quality award' },
  NOMINATION: { zh: '质量奖提名奖', en: 'nomination' },
} as const satisfies Record<string, Text>;

export type AwardTier = keyof typeof AWARD_TIERS;
