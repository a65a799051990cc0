import { progress } from '@award/calendar';
import type { CountedPeriod, Instant, PlainDate, WorkingCalendar } from '@award/calendar';
import { Arg, Directive, Field, Int, ObjectType, Resolver, FieldResolver, Root, registerEnumType } from 'type-graphql';
import { Language, textKey } from './language.ts';
import { LocalText } from './local-text.type.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

export enum DayKindEnum {
  WORKING = 'WORKING',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
  MAKE_UP = 'MAKE_UP',
}
registerEnumType(DayKindEnum, { name: 'DayKind', description: 'What a date is by the State Council’s calendar; MAKE_UP is a worked weekend day.' });

export enum ClockState {
  RUNNING = 'RUNNING',
  LAST_DAY = 'LAST_DAY',
  ELAPSED = 'ELAPSED',
  OVERRUN = 'OVERRUN',
  MET = 'MET',
}
registerEnumType(ClockState, { name: 'ClockState', description: 'A notice period ELAPSES; a duty’s period is MET, or OVERRUN.' });

@Directive('@shareable')
@ObjectType('CountedDay', { description: 'One day of a counted legal period.' })
export class CountedDayType {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: PlainDate;

  @Field(() => DayKindEnum, { description: 'What the date is.' })
  kind!: DayKindEnum;

  @Field(() => Int, { nullable: true, description: 'Its number among the counted days; null when it does not count.' })
  counted?: number | null;

  @Field(() => LocalText, { nullable: true, description: 'The holiday, or the one it makes up for.' })
  name?: LocalText | null;
}

/** A legal clock: how it was counted, and where it stands. */
@Directive('@shareable')
@ObjectType('LegalClock', { description: 'A legal clock: how it was counted (I-1, I-2, I-8), and where it stands.' })
export class LegalClockType {
  @Field(() => String, { description: 'Which clock, such as ACCEPTANCE_NOTICE or OBJECTION_FORWARD.' })
  kind!: string;

  labels!: { zh: string; en: string };

  @Field(() => DateScalar, { description: 'The first day counted or skipped: the day after the event (I-1).' })
  startsOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day of the period.' })
  lastDay!: PlainDate;

  @Field(() => DateTimeScalar, { description: '24:00 of the last day in Beijing.' })
  endsAt!: Instant;

  @Field(() => DateScalar, { description: 'The first day on which what waits for the end may be done (I-2).' })
  mayActFrom!: PlainDate;

  @Field(() => Int, { description: 'Days (or years) in all.' })
  total!: number;

  @Field(() => Int, { description: 'Days begun so far.' })
  counted!: number;

  @Field(() => ClockState, { description: 'Where it stands.' })
  state!: ClockState;

  @Field(() => Int, { description: 'Working days over the end; 0 when not overrun.' })
  overdueWorkingDays!: number;

  @Field(() => Boolean, { description: 'Whether a year in it is not announced yet (I-8).' })
  provisional!: boolean;

  @Field(() => [CountedDayType], { description: 'Every day of it.' })
  days!: CountedDayType[];

  @Field(() => String, { description: 'The article it comes from.' })
  article!: string;
}

/** Gives the clock's name in the language asked for. */
@Resolver(() => LegalClockType)
export class LegalClockResolver {
  @FieldResolver(() => String, { description: 'Its name on screen.' })
  label(@Root() clock: LegalClockType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return clock.labels[textKey(language)];
  }
}

/** What a clock is about. `duty` clocks overrun unless `metAt` is set; notice clocks just elapse. */
export interface ClockSubject {
  kind: string;
  labels: { zh: string; en: string };
  article: string;
  duty?: boolean;
  metAt?: Instant | null;
}

/** A counted period as the schema shows it at `now`. */
export function legalClock(subject: ClockSubject, period: CountedPeriod, now: Instant, calendar: WorkingCalendar): LegalClockType {
  const at = subject.metAt ?? now;
  const where = progress(period, at, calendar);
  const overrun = subject.duty === true && where.state === 'ELAPSED';
  const state = overrun ? ClockState.OVERRUN : subject.metAt ? ClockState.MET : ClockState[where.state];
  return Object.assign(new LegalClockType(), {
    kind: subject.kind,
    labels: subject.labels,
    article: subject.article,
    startsOn: period.firstDay,
    lastDay: period.lastDay,
    endsAt: period.endsAt,
    mayActFrom: period.mayActFrom,
    total: where.total,
    counted: where.counted,
    state,
    overdueWorkingDays: subject.duty ? where.overdueWorkingDays : 0,
    provisional: period.provisional,
    days: period.days.map((day) => ({ ...day, kind: DayKindEnum[day.kind], name: day.name ?? null })),
  });
}
