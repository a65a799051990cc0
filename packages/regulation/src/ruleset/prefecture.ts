import { plainDate } from '@award/calendar';
import { PREFECTURE_CODE, PREFECTURE_TERRITORIES } from '../enumerations/territory.ts';
import { text } from '../text.ts';
import { INTERPRETATIONS_V1 } from './interpretations.ts';
import type { Ruleset } from './ruleset.ts';

/** The prefecture's regulation with its own numbers (Art. 4, 9, 11, 13, 15, 19, 20) and the first interpretations. */
export const PREFECTURE_RULESET_V1: Ruleset = {
  id: 'PREFECTURE',
  version: 1,
  name: text('巴音郭楞蒙古自治州人民政府质量奖管理办法（第1版）', 'Bayingolin Government Quality Award, version 1'),
  effectiveFrom: plainDate('2020-01-01'),
  territory: [PREFECTURE_CODE, ...PREFECTURE_TERRITORIES.map((territory) => territory.code)],
  cycleYears: 2,
  caps: { QUALITY_AWARD: 3, NOMINATION: 5 },
  noticeWorkingDays: 5,
  objection: { forwardWorkingDays: 3, reportWorkingDays: 5 },
  eligibility: { years: 5, yearsNewField: 3, lookBackYears: 3 },
  reapplyYears: 5,
  bars: { falseMaterialYears: 5, deceitYears: 10 },
  supervisionYears: 5,
  ballot: {
    quorum: { numerator: 2, denominator: 3 },
    majority: { numerator: 1, denominator: 2 },
    oneListOnly: true,
    order: ['QUALITY_AWARD', 'NOMINATION'],
    runOffs: 2,
  },
  score: { spreadThreshold: 20, panelMinimum: 3, maximum: 100, step: 1 },
  recusal: { lookBackYears: 3 },
  interpretations: INTERPRETATIONS_V1,
};

const BUILT_IN: readonly Ruleset[] = [PREFECTURE_RULESET_V1];

/** A ruleset that the software brings along, or undefined: versions that the Office made are stored by the application service. */
export function rulesetOf(version: number, id = 'PREFECTURE'): Ruleset | undefined {
  return BUILT_IN.find((ruleset) => ruleset.id === id && ruleset.version === version);
}
