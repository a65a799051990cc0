/** Why a person stands aside (Art. 22). */
export const RECUSAL_GROUNDS = ['EMPLOYMENT', 'SHARE', 'KINSHIP', 'ADVICE', 'SAME_UNIT', 'OTHER'] as const;
export type RecusalGround = (typeof RECUSAL_GROUNDS)[number];

export const RECUSAL_ORIGINS = ['DECLARED', 'DETECTED'] as const;
export type RecusalOrigin = (typeof RECUSAL_ORIGINS)[number];

/** PENDING holds a person off the case as UPHELD does; DISMISSED lets the person back. */
export const RECUSAL_STATUSES = ['PENDING', 'UPHELD', 'DISMISSED'] as const;
export type RecusalStatus = (typeof RECUSAL_STATUSES)[number];

/** The grounds in words, for refusals. */
export const GROUND_WORDS = {
  EMPLOYMENT: { zh: '任职', en: 'employment' },
  SHARE: { zh: '持股', en: 'share' },
  KINSHIP: { zh: '亲属关系', en: 'kinship' },
  ADVICE: { zh: '有偿咨询', en: 'paid advice' },
  SAME_UNIT: { zh: '与审核推荐单位同一单位', en: 'same unit' },
  OTHER: { zh: '其他利害关系', en: 'other interest' },
} as const satisfies Record<RecusalGround, { zh: string; en: string }>;
