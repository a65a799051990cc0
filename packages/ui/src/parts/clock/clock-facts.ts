/** A legal clock as the server counts it (GraphQL `LegalClock`, fragment `ClockFacts`). */
export interface ClockFacts {
  readonly kind: string;
  readonly label: string;
  /** First counted day, last day, and the first day on which one may act; Beijing dates. */
  readonly startsOn: string;
  readonly lastDay: string;
  readonly mayActFrom: string;
  readonly total: number;
  readonly counted: number;
  readonly state: 'RUNNING' | 'LAST_DAY' | 'ELAPSED' | 'OVERRUN' | 'MET';
  readonly overdueWorkingDays: number;
  /** The calendar of a year it touches is not announced yet (I-8). */
  readonly provisional: boolean;
  readonly days: readonly CountedDay[];
  readonly article: string;
}

/** One day of the count; `counted` is its number, null where the day is skipped. */
export interface CountedDay {
  readonly date: string;
  readonly kind: 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';
  readonly counted?: number | null;
  readonly name?: { readonly zh: string; readonly en: string } | null;
}

/** How urgent a clock is: what colour it takes, and where it stands in a list. */
export type Urgency = 'overrun' | 'risk' | 'running' | 'done';

const URGENCY: Readonly<Record<ClockFacts['state'], Urgency>> = {
  OVERRUN: 'overrun',
  LAST_DAY: 'risk',
  RUNNING: 'running',
  ELAPSED: 'done',
  MET: 'done',
};

export function urgencyOf(clock: Pick<ClockFacts, 'state'>): Urgency {
  return URGENCY[clock.state];
}

const ORDER: readonly Urgency[] = ['overrun', 'risk', 'running', 'done'];

/** The most urgent first; equal ones by their last day. */
export function byUrgency(a: ClockFacts, b: ClockFacts): number {
  return ORDER.indexOf(urgencyOf(a)) - ORDER.indexOf(urgencyOf(b)) || a.lastDay.localeCompare(b.lastDay);
}

/** Whether weekends and holidays count in it, as in the period of a call: it is then no number of working days. */
export function countsEveryDay(clock: Pick<ClockFacts, 'days'>): boolean {
  return clock.days.some((day) => (day.kind === 'WEEKEND' || day.kind === 'HOLIDAY') && typeof day.counted === 'number');
}
