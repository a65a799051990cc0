import { instant, plainDate } from '@award/calendar';
import type { Instant, PlainDate } from '@award/calendar';
import { z } from 'zod';

/** An identifier (UUID). */
export const id = z.uuid();
/** A text of at least one character. */
export const text = z.string().min(1);
/** A Beijing calendar date, YYYY-MM-DD. */
export const date = z.iso.date().transform((value): PlainDate => plainDate(value));
/** An instant in UTC. */
export const instantText = z.iso.datetime().transform((value): Instant => instant(value));
