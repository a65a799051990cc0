import { expect, it } from 'vitest';
import { numberCertificates } from './certificates.ts';

it('leaves no gap where a seat is empty, and counts each tier for itself', () => {
  const awards = [
    { tier: 'NOMINATION', seat: 4 },
    { tier: 'QUALITY_AWARD', seat: 3 },
    { tier: 'QUALITY_AWARD', seat: 1 },
    { tier: 'NOMINATION', seat: 1 },
  ] as const;
  const numbered = numberCertificates(awards, 'BZ', 2026);
  expect(numbered.map(({ award, serial }) => `${award.tier[0]}${award.seat}:${serial}`).sort()).toEqual(['N1:1', 'N4:2', 'Q1:1', 'Q3:2']);
  expect(new Set(numbered.flatMap(({ number, plaque }) => [number, plaque])).size).toBe(8);
});
