/** Where an edition of the award stands as a whole. */
export const CYCLE_STATUSES = ['PLANNED', 'CALLED', 'OPEN', 'REVIEWING', 'DELIBERATED', 'APPROVED', 'CLOSED'] as const;

export type CycleStatus = (typeof CYCLE_STATUSES)[number];
