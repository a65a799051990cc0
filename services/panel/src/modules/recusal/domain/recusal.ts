import { RECUSAL_GROUNDS } from '@award/regulation';
import type { RecusalGround } from '@award/regulation';

/** The grounds of the law (Art. 22), for columns and the schema. */
export const GROUNDS = Object.keys(RECUSAL_GROUNDS) as RecusalGround[];

export const RECUSAL_ORIGINS = ['DECLARED', 'DETECTED'] as const;
export type RecusalOrigin = (typeof RECUSAL_ORIGINS)[number];

/** PENDING holds a person off the case as UPHELD does; DISMISSED lets the person back. */
export const RECUSAL_STATUSES = ['PENDING', 'UPHELD', 'DISMISSED'] as const;
export type RecusalStatus = (typeof RECUSAL_STATUSES)[number];
