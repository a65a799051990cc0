import { instant, plainDate } from '@award/calendar';
import type { Instant, PlainDate } from '@award/calendar';
import { Type } from '@mikro-orm/core';

/** The text PostgreSQL writes for a timestamptz in a session of time zone UTC, as an Instant. */
export const instantOfText = (text: string): Instant => instant(new Date(`${text.replace(' ', 'T').replace(/\+00(:?00)?$/, '')}Z`));

class InstantColumn extends Type<Instant, string> {
  override convertToJSValue(value: string | Date): Instant {
    if (value instanceof Date) return instant(value);
    return value.endsWith('Z') ? instant(value) : instantOfText(value);
  }
  override convertToDatabaseValue(value: Instant): string {
    return value;
  }
  override getColumnType(): string {
    return 'timestamptz';
  }
  override compareAsType(): string {
    return 'string';
  }
}

class PlainDateColumn extends Type<PlainDate, string> {
  override convertToJSValue(value: string): PlainDate {
    return plainDate(value);
  }
  override convertToDatabaseValue(value: PlainDate): string {
    return value;
  }
  override getColumnType(): string {
    return 'date';
  }
  override compareAsType(): string {
    return 'string';
  }
}

/** `p.type(instantColumn)`: a timestamptz that is an `Instant` in code. */
export const instantColumn = InstantColumn;
/** `p.type(plainDateColumn)`: a date that is a `PlainDate` in code. */
export const plainDateColumn = PlainDateColumn;
