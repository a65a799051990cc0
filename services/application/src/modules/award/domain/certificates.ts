import { certificateNumber, plaqueNumber } from '@award/regulation';
import type { AwardTier } from '@award/regulation';

/** Serial, certificate and plaque of one award. */
export interface Numbered<A> {
  readonly award: A;
  readonly serial: number;
  readonly number: string;
  readonly plaque: string;
}

/**
 * Numbers a cycle's certificates and plaques, from 1 in each tier, in the order of the seats and without gaps, though a
 * seat may have stayed empty or lapsed (Art. 14).
 */
export function numberCertificates<A extends { tier: AwardTier; seat: number }>(awards: readonly A[], programme: string, year: number): Numbered<A>[] {
  const serials = new Map<AwardTier, number>();
  return awards
    .toSorted((a, b) => a.seat - b.seat)
    .map((award) => {
      const serial = (serials.get(award.tier) ?? 0) + 1;
      serials.set(award.tier, serial);
      const number = certificateNumber({ programmeCode: programme, year, tier: award.tier, serial });
      return { award, serial, number, plaque: plaqueNumber(number) };
    });
}
