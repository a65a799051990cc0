/** What the earmarked money is spent on; nothing of it is a fee, for there is none (Art. 3). */
export const EXPENDITURE_PURPOSES = ['EXPERT_FEES', 'TRAVEL', 'VENUE', 'PUBLICITY', 'CERTIFICATES', 'TRAINING', 'OTHER'] as const;

export type ExpenditurePurpose = (typeof EXPENDITURE_PURPOSES)[number];
