import { describe, expect, it } from 'vitest';
import { addSeconds, beijingDate, compareInstants, endOfBeijingDay, instant, startOfBeijingDay } from './instant.ts';
import { plainDate } from './plain-date.ts';

describe('instant', () => {
  it.each([
    ['2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z'],
    ['2026-03-01T02:00:00Z', '2026-03-01T02:00:00.000Z'],
    ['2026-03-01T02:00Z', '2026-03-01T02:00:00.000Z'],
    ['2026-03-01T10:00:00+08:00', '2026-03-01T02:00:00.000Z'],
    ['2026-02-28T20:30:00.5-05:30', '2026-03-01T02:00:00.500Z'],
    ['2026-03-01T02:00:00.123456789Z', '2026-03-01T02:00:00.123Z'],
    ['1000-01-01T00:00:00Z', '1000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s as %s', (text, canonical) => expect(instant(text)).toBe(canonical));

  it('reads a Date', () => {
    expect(instant(new Date(Date.UTC(2026, 2, 1, 2)))).toBe('2026-03-01T02:00:00.000Z');
  });

  it.each([
    '2026-03-01T02:00:00', '2026-03-01', '2026-03-01 02:00:00Z', '2026-02-30T00:00:00Z', '2026-03-01T25:00:00Z', '2026-03-01T02:61:00Z',
    '2026-03-01T02Z', '2026-03-01T02:00:00+0800', '2026-03-01T02:00:00z', '+012026-03-01T02:00:00Z', '2026-03-01T02:00:00.Z',
    '2026-03-01T02:00:00Z (PRC)', 'Sun 2026-03-01T02:00:00Z', '2026-03-01T02:00:00.0123456789Z', '2026-03-01T02:00:00ZZ', ' 2026-03-01T02:00:00Z', '2026-03-01T02:00:00+1:00',
    '2026-03-01T2:00:00Z', '2026-03-01T02:0:00Z', '2026-03-01T02:00:0Z', '2026-03-01T02:00:00+08:0', 'Sun Mar 01 2026', '',
    '9999-12-31T23:59:59.999-01:00', '1000-01-01T00:00:00+08:00', '0999-12-31T23:59:59Z',
  ])('refuses %j', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(`not an instant in ISO 8601 with a zone: ${text}`);
  });

  it('refuses a Date that is none or too far', () => {
    expect(() => instant(new Date(Number.NaN))).toThrow('not an instant in ISO 8601 with a zone: Invalid Date');
    expect(() => instant(new Date(Date.UTC(10000, 0, 1)))).toThrow(RangeError);
    expect(() => instant(new Date(Date.UTC(-1, 0, 1)))).toThrow(RangeError);
  });

  it('is compared and moved', () => {
    const [a, b] = [instant('2026-03-01T02:00:00Z'), instant('2026-03-01T02:00:01Z')];
    expect(compareInstants(a, b)).toBe(-1000);
    expect(compareInstants(b, a)).toBe(1000);
    expect(compareInstants(a, a)).toBe(0);
    expect(addSeconds(a, 1)).toBe(b);
    expect(addSeconds(b, -1)).toBe(a);
    expect(addSeconds(a, 0.25)).toBe('2026-03-01T02:00:00.250Z');
  });
});

describe('Beijing’s days (I-1)', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2026-07-01T00:00:00.000Z', '2026-07-01'],
  ])('at %s it is %s', (at, date) => expect(beijingDate(instant(at))).toBe(date));

  it('run from 00:00 to 24:00 in Beijing', () => {
    const date = plainDate('2026-03-01');
    expect(startOfBeijingDay(date)).toBe('2026-02-28T16:00:00.000Z');
    expect(endOfBeijingDay(date)).toBe('2026-03-01T16:00:00.000Z');
  });

  it('end with the calendar', () => {
    expect(() => beijingDate(instant('9999-12-31T16:00:00Z'))).toThrow(RangeError);
    expect(() => endOfBeijingDay(plainDate('9999-12-31'))).toThrow(RangeError);
  });
});
