import { PREFECTURE_TERRITORIES, certificateNumber, parseCertificateNumber } from '@award/regulation';
import { expect, it } from 'vitest';
import { programmeCode } from './programme-code.ts';

const codes = PREFECTURE_TERRITORIES.map(({ code }) => programmeCode({ level: 'COUNTY', divisionCode: code }));

it('is BZ for the prefecture and different for each county and the zone', () => {
  expect(programmeCode({ level: 'PREFECTURE', divisionCode: '652800' })).toBe('BZ');
  expect(new Set(codes).size).toBe(PREFECTURE_TERRITORIES.length);
});

it('makes numbers that can be read back', () => {
  for (const code of codes) {
    const said = { programmeCode: code, year: 2026, tier: 'NOMINATION', serial: 5 } as const;
    expect(parseCertificateNumber(certificateNumber(said))).toEqual(said);
  }
});
