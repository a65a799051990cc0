import { z } from 'zod';
import { event } from '../event.ts';
import { date, text } from '../shape.ts';

/** An announced calendar year was imported; provisional clocks are recomputed (I-8). */
export const calendarYearImported = event({
  type: 'CalendarYearImported',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    year: z.int(), holidays: z.array(z.object({ date, nameZh: text })), makeUpDays: z.array(z.object({ date })),
  },
});
