import type { PlainDate } from '@award/calendar';
import type { AwardTier } from '../enumerations/award-tier.ts';
import type { InterpretationId } from '../requirement.ts';
import type { Text } from '../text.ts';

/** A fraction of a number of people: 2/3 of the members. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How the leading group votes (I-6). */
export interface BallotNumbers {
  /** At least this part of the members casts a ballot. */
  readonly quorum: Fraction;
  /** More than this part of the ballots cast elects. */
  readonly majority: Fraction;
  /** An organization can be in one list only. */
  readonly oneListOnly: boolean;
  /** Which tier is voted first. */
  readonly order: readonly AwardTier[];
  /** How many run-offs follow a tie across the cap before the seat stays empty: fewer are fine, more impossible (Art. 4). */
  readonly runOffs: number;
}

/** How panels score (I-9). */
export interface ScoreNumbers {
  /** Percentage points between the highest and lowest score of an item above which it must be discussed. */
  readonly spreadThreshold: number;
  /** The fewest members of a panel who judge one case. */
  readonly panelMinimum: number;
  /** The highest percentage of an item's points; the lowest is 0. */
  readonly maximum: number;
  /** Percentages are multiples of this. */
  readonly step: number;
}

/** A value that belongs to an interpretation alone. */
export type Parameter = string | number | boolean;

/** What the software holds where the regulation is silent; data that the Office may change (Art. 24). */
export interface Interpretation {
  readonly id: InterpretationId;
  /** In plain words; `{noticeWorkingDays}` stands for a number of the ruleset, `{parameters.x}` for one of its own. */
  readonly text: Text;
  /** The articles that it interprets. */
  readonly articles: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Paths of the ruleset's numbers that it settles. */
  readonly governs: readonly string[];
}

/**
 * The numbers of one programme's regulation in one version. A cycle pins one version, so that a later change never
 * reaches a case already running. Plain JSON: it is stored, published and compared as it is.
 */
export interface Ruleset {
  /** Whose: `PREFECTURE`, or a county's or the zone's own (Art. 23, 24). */
  readonly id: string;
  /** 1, 2, 3 … within one id. */
  readonly version: number;
  readonly name: Text;
  readonly effectiveFrom: PlainDate;
  /** Codes of the administrative divisions in which an applicant may be established (Art. 9(2)). */
  readonly territory: readonly string[];
  /** Years between two cycles (Art. 4). */
  readonly cycleYears: number;
  /** At most this many of each tier in one cycle (Art. 4). */
  readonly caps: Readonly<Record<AwardTier, number>>;
  /** Whole working days of every notice (Art. 11). */
  readonly noticeWorkingDays: number;
  /** Working days to forward an objection and to report on it (Art. 13). */
  readonly objection: { readonly forwardWorkingDays: number; readonly reportWorkingDays: number };
  /** Full years of operation, in general and in a new field, and years looked back for records (Art. 9). */
  readonly eligibility: { readonly years: number; readonly yearsNewField: number; readonly lookBackYears: number };
  /** Years after a quality award without a new application (Art. 15). */
  readonly reapplyYears: number;
  /** Years without accepting applications (Art. 19). */
  readonly bars: { readonly falseMaterialYears: number; readonly deceitYears: number };
  /** Years after the award in which Art. 20 revokes it. */
  readonly supervisionYears: number;
  readonly ballot: BallotNumbers;
  readonly score: ScoreNumbers;
  /** Years for which a past employment, share or paid advice is still an interest (R24). */
  readonly recusal: { readonly lookBackYears: number };
  /** What is held where the regulation is silent; I-1 to I-9, in order. */
  readonly interpretations: readonly Interpretation[];
}

/** The value at a path such as `ballot.quorum`. @throws RangeError if the ruleset has nothing there. */
export function valueAt(ruleset: Ruleset, path: string): unknown {
  const value = path.split('.').reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined),
    ruleset,
  );
  if (value === undefined) throw new RangeError(`a ruleset has no ${path}`);
  return value;
}
