/** A meeting is convened, votes, and is concluded with minutes (Art. 11(8)). */
export const DELIBERATION_STATUSES = ['CONVENED', 'VOTING', 'CONCLUDED'] as const;
export type DeliberationStatus = (typeof DELIBERATION_STATUSES)[number];

export const ROUND_STATUSES = ['OPEN', 'CLOSED'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];
