import { importProblems } from '@award/calendar';
import type { ImportedYear, PlainDate } from '@award/calendar';
import { refuse } from '@award/regulation';
import { command, keepYear } from '@award/subgraph';

export interface ImportCalendarYearInput {
  year: number;
  holidays: readonly { date: PlainDate; nameZh: string; nameEn?: string | null }[];
  makeUpDays: readonly { date: PlainDate; nameZh?: string | null }[];
  source: string;
}

/** Imports the State Council's calendar of a year (I-8); provisional clocks are counted again by a sweep. */
export const importCalendarYear = command<ImportCalendarYearInput, { year: number }>({
  key: 'Mutation.importCalendarYear',
  async run(tx, input) {
    const year: ImportedYear = {
      year: input.year,
      notice: input.source.trim(),
      holidays: input.holidays.map(({ date, nameZh, nameEn }) => ({ date, name: { zh: nameZh, en: nameEn ?? nameZh } })),
      makeUpDays: input.makeUpDays.map(({ date, nameZh }) => ({ date, name: { zh: nameZh ?? '调休上班', en: 'make-up working day' } })),
    };
    const error = importProblems(year).find((problem) => problem.severity === 'ERROR');
    if (error) return refuse('INVALID_INPUT', { field: 'calendar', reason: JSON.stringify(error) });
    if (year.notice === '') return refuse('INVALID_INPUT', { field: 'source', reason: 'EMPTY' });
    const event = { year: year.year, notice: year.notice, holidays: [...year.holidays], makeUpDays: [...year.makeUpDays] };
    await keepYear(tx, 'application', event);
    tx.audit(`calendar ${year.year}`, year.notice);
    await tx.publish({ type: 'CalendarYearImported', ...event });
    return { year: year.year };
  },
});
