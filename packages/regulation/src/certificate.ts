import type { AwardTier } from './enumerations/award-tier.ts';

/** What a certificate's number says (Art. 14). */
export interface CertificateNumber {
  /** Two to six capital letters of the programme: `BZ` for the prefecture. */
  readonly programmeCode: string;
  readonly year: number;
  readonly tier: AwardTier;
  /** From 1 within programme, year and tier. */
  readonly serial: number;
}

const TIER_LETTERS: Readonly<Record<AwardTier, string>> = { QUALITY_AWARD: 'Q', NOMINATION: 'N' };
const SHAPE = /^([A-Z]{2,6})-(\d{4})-([QN])(\d{3})-(\d{2})$/;

/**
 * The number as it is printed and typed by whoever verifies it: `BZ-2026-Q001-67`. The last two digits are check digits
 * (ISO 7064 MOD 97-10), so that a mistyped number is never taken for another certificate's.
 * @throws RangeError if a part does not fit
 */
export function certificateNumber({ programmeCode, year, tier, serial }: CertificateNumber): string {
  const body = `${programmeCode}-${String(year).padStart(4, '0')}-${TIER_LETTERS[tier]}${String(serial).padStart(3, '0')}`;
  const number = `${body}-${checkDigits(body)}`;
  if (serial < 1 || !SHAPE.test(number)) throw new RangeError(`no certificate number can be made of ${body}`);
  return number;
}

/** What a number says, or undefined if it is none: wrong shape or wrong check digits. Spaces and small letters are forgiven. */
export function parseCertificateNumber(typed: string): CertificateNumber | undefined {
  const number = typed.replaceAll(/\s/g, '').toUpperCase();
  const parts = SHAPE.exec(number);
  if (!parts || checkDigits(number.slice(0, -3)) !== parts[5]) return undefined;
  if (parts[4] === '000') return undefined;
  const tier = parts[3] === 'Q' ? 'QUALITY_AWARD' : 'NOMINATION';
  return { programmeCode: parts[1]!, year: Number(parts[2]), tier, serial: Number(parts[4]) };
}

/** The plaque goes with its certificate: the same number, marked P. */
export function plaqueNumber(certificate: string): string {
  return `P-${certificate}`;
}

/** ISO 7064 MOD 97-10 over letters (A = 10 … Z = 35) and digits. */
function checkDigits(body: string): string {
  const digits = [...body.replaceAll('-', '')].map((character) => Number.parseInt(character, 36)).join('');
  return String(98n - (BigInt(digits) * 100n) % 97n).padStart(2, '0');
}
