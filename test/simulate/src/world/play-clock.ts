import { addDays, beijingDate, compareDates, instant, nextWorkingDay, workingCalendar } from '@award/calendar';
import type { Instant, PlainDate } from '@award/calendar';
import type { Person } from '../client/person.ts';

/** The demo's clock in the hand of the play; it only goes on. */
export class PlayClock {
  readonly calendar = workingCalendar();
  readonly #mover: Person;
  #now: Instant;

  private constructor(mover: Person, now: Instant) {
    this.#mover = mover;
    this.#now = now;
  }

  /** Takes the clock, and sets it to where the play begins. */
  static async beginAt(mover: Person, date: PlainDate): Promise<PlayClock> {
    const clock = new PlayClock(mover, morningOf(date));
    await clock.#move();
    return clock;
  }

  get today(): PlainDate {
    return beijingDate(this.#now);
  }

  /** Goes to nine in the morning of a date, or stays when it is later already. */
  async goTo(date: PlainDate): Promise<PlainDate> {
    if (compareDates(date, this.today) > 0) {
      this.#now = morningOf(date);
      await this.#move();
    }
    return this.today;
  }

  /** Goes on by working days. */
  async workingDays(count: number): Promise<PlainDate> {
    let date = this.today;
    for (let day = 0; day < count; day += 1) date = nextWorkingDay(date, this.calendar);
    return this.goTo(date);
  }

  /** Goes on by calendar days. */
  async days(count: number): Promise<PlainDate> {
    return this.goTo(addDays(this.today, count));
  }

  async #move(): Promise<void> {
    await this.#mover.do('moveDemoClock', { to: this.#now }, 'now');
  }
}

const morningOf = (date: PlainDate): Instant => instant(`${date}T09:00:00+08:00`);
