import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certificateNumber, parseCertificateNumber, plaqueNumber } from './certificate.ts';
import { seeded } from './law.fixture.ts';

console.info(`regulation, certificate: ${seeded(process.env)}`);

const first = { programmeCode: 'BZ', year: 2026, tier: 'QUALITY_AWARD', serial: 1 } as const;
const parts = fc.record({
  programmeCode: fc.stringMatching(/^[A-Z]{2,6}$/),
  year: fc.integer({ min: 0, max: 9999 }),
  tier: fc.constantFrom('QUALITY_AWARD', 'NOMINATION'),
  serial: fc.integer({ min: 1, max: 999 }),
});

it('a number says programme, year, tier and serial, with check digits', () => {
  expect(certificateNumber(first)).toBe('BZ-2026-Q001-94');
  expect(certificateNumber({ ...first, tier: 'NOMINATION', serial: 12 })).toBe('BZ-2026-N012-40');
  expect(plaqueNumber('BZ-2026-Q001-94')).toBe('P-BZ-2026-Q001-94');
});

it('the check digits are those of ISO 7064 MOD 97-10: the whole is 1 modulo 97', () => {
  fc.assert(
    fc.property(parts, (each) => {
      const digits = [...certificateNumber(each).replaceAll('-', '')].map((character) => Number.parseInt(character, 36)).join('');
      expect(BigInt(digits) % 97n).toBe(1n);
    }),
  );
});

it('a number comes back as it was made, however it is typed', () => {
  fc.assert(
    fc.property(parts, (each) => {
      expect(parseCertificateNumber(` ${certificateNumber(each).toLowerCase().replace('-', ' - ')}\n`)).toEqual(each);
    }),
  );
});

it('one wrong character or two swapped ones are noticed', () => {
  const swapped = (text: string, at: number) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  fc.assert(
    fc.property(parts, fc.nat({ max: 20 }), fc.constantFrom(...'0123456789QNABZ'), (each, position, wrong) => {
      const number = certificateNumber(each);
      const at = position % (number.length - 1);
      for (const typed of [number.slice(0, at) + wrong + number.slice(at + 1), swapped(number, at)]) {
        expect(parseCertificateNumber(typed)).toEqual(typed === number ? each : undefined);
      }
    }),
  );
});

it.each(['', 'BZ-2026-Q001', 'B-2026-Q001-67', 'BZ-2026-X001-67', 'BZ-2026-Q1-67', 'xBZ-2026-Q001-940', 'P-BZ-2026-Q001-94'])('%j is none', (typed) => {
  expect(parseCertificateNumber(typed)).toBeUndefined();
});

it('the serial begins with 1', () => {
  const zero = Array.from({ length: 100 }, (_, check) => `BZ-2026-Q000-${String(check).padStart(2, '0')}`);
  expect(zero.map(parseCertificateNumber).every((each) => each === undefined)).toBe(true);
});

it.each([{ serial: 0 }, { serial: 1000 }, { serial: -1 }, { programmeCode: 'B' }, { programmeCode: 'bz' }, { programmeCode: 'TOOLONG' }, { year: 12_026 }])(
  'no number is made of %j',
  (wrong) => {
    expect(() => certificateNumber({ ...first, ...wrong })).toThrow(/^no certificate number can be made of /);
  },
);
