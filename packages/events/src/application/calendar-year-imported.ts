import { z } from 'zod';
import { event } from '../event.ts';
import { date, text } from '../shape.ts';

const namedDay = z.object({ date, name: z.object({ zh: text, en: text }) });

/** An announced calendar year was imported; provisional clocks are recomputed (I-8). */
export const calendarYearImported = event({
  type: 'CalendarYearImported',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    year: z.int(), notice: text, holidays: z.array(namedDay), makeUpDays: z.array(namedDay),
  },
});
