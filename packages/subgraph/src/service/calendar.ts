import { workingCalendar } from '@award/calendar';
import type { ImportedYear, WorkingCalendar } from '@award/calendar';
import type { AwardEvent } from '@award/events';
import type { Pool } from 'pg';
import type { CommandTransaction } from '../command/command.ts';

interface YearRow {
  year: number;
  notice: string;
  holidays: ImportedYear['holidays'];
  make_up_days: ImportedYear['makeUpDays'];
}

const REFRESH_MS = 5_000;

/** The calendar with the years that the Office imported (I-8); looks for new ones every few seconds. */
export class ServiceCalendar {
  readonly #pool: Pool;
  readonly #schema: string;
  #calendar = workingCalendar();
  #years = '';
  #readAt = 0;

  constructor(pool: Pool, schema: string) {
    this.#pool = pool;
    this.#schema = schema;
  }

  get current(): WorkingCalendar {
    return this.#calendar;
  }

  /** Reads the imported years again when the last look is old, or at once when `force`. */
  async refresh(force = false): Promise<void> {
    if (!force && performance.now() - this.#readAt < REFRESH_MS) return;
    this.#readAt = performance.now();
    const { rows } = await this.#pool.query<YearRow>(`select year, notice, holidays, make_up_days from "${this.#schema}".calendar_year order by year`);
    const years = JSON.stringify(rows);
    if (years === this.#years) return;
    this.#years = years;
    this.#calendar = workingCalendar({ imported: rows.map((row) => ({ year: row.year, notice: row.notice, holidays: row.holidays, makeUpDays: row.make_up_days })) });
  }
}

/** Keeps a year that the Office imported; a later import of the same year replaces it. */
export async function keepYear(tx: CommandTransaction, schema: string, year: Pick<AwardEvent<'CalendarYearImported'>, 'year' | 'notice' | 'holidays' | 'makeUpDays'>): Promise<void> {
  await tx.execute(
    `insert into "${schema}".calendar_year (year, notice, holidays, make_up_days, imported_at) values ($1, $2, $3, $4, $5)
     on conflict (year) do update set notice = excluded.notice, holidays = excluded.holidays, make_up_days = excluded.make_up_days, imported_at = excluded.imported_at`,
    [year.year, year.notice, JSON.stringify(year.holidays), JSON.stringify(year.makeUpDays), tx.now],
  );
}
