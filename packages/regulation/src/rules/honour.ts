import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { codedList, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';
import type { Dated } from './rule.ts';

/** How the honour can be misused (Art. 18). */
export const HONOUR_BREACHES = {
  YEAR_NOT_STATED: { zh: '未标明获奖年份', en: 'the award year is not stated' },
  ON_PRODUCT_MARK: { zh: '用于产品、服务的标识', en: 'on a product or service mark' },
  PRODUCT_PUBLICITY: { zh: '用于产品、服务的质量宣传', en: 'in the publicity of products or services' },
  SOLD_OR_RENTED: { zh: '出售、出租证书或奖牌', en: 'certificate or plaque sold or rented' },
  FOR_PROFIT: { zh: '用于其他营利性活动', en: 'used for profit' },
  OTHER: { zh: '其他不当使用', en: 'another misuse' },
} as const satisfies Record<string, Text>;

export type HonourBreach = keyof typeof HONOUR_BREACHES;

/** One use of the honour in a winner's own publicity. */
export interface HonourUse {
  readonly statesYear: boolean;
  readonly onProductMark: boolean;
  readonly inProductPublicity: boolean;
  readonly soldOrRented: boolean;
  readonly forProfit: boolean;
}

/** What is wrong with a use, in the order of Art. 18; empty if nothing is. */
export function breachesOf(use: HonourUse): readonly HonourBreach[] {
  const breaches: readonly (readonly [HonourBreach, boolean])[] = [
    ['YEAR_NOT_STATED', !use.statesYear],
    ['ON_PRODUCT_MARK', use.onProductMark],
    ['PRODUCT_PUBLICITY', use.inProductPublicity],
    ['SOLD_OR_RENTED', use.soldOrRented],
    ['FOR_PROFIT', use.forProfit],
  ];
  return breaches.filter(([, committed]) => committed).map(([breach]) => breach);
}

const common = { theme: 'HONOUR', article: 'Art. 18', requirement: 'R21' } as const;

export const honourIsUsedProperly = rule<{ readonly use: HonourUse }>({
  ...common,
  id: 'honour.use',
  description: text(
    '宣传须标明获奖年份；不得用于产品、服务标识或其质量宣传；证书奖牌不得出售、出租、营利。',
    'The award year is stated; not on product or service marks or their publicity; certificate and plaque neither sold, rented nor used for profit.',
  ),
  refusals: ['HONOUR_MISUSED'],
  holds({ use }) {
    const breaches = breachesOf(use);
    return breaches.length === 0 ? true : refuse('HONOUR_MISUSED', { breaches: codedList(breaches, HONOUR_BREACHES) });
  },
});

/** A misuse that was ordered to be corrected. */
export interface CorrectionFacts extends Dated {
  readonly correction: { readonly dueOn: PlainDate; readonly corrected: boolean };
}

export const correctionHasRunOut = rule<CorrectionFacts>({
  ...common,
  id: 'honour.correction',
  interpretation: 'I-1',
  description: text('责令改正期满仍未改正的，方可提出取消奖励。', 'Revocation is proposed once the ordered correction has run out without being made.'),
  refusals: ['CORRECTION_RUNNING', 'ALREADY_DONE'],
  holds({ on, correction: { dueOn, corrected } }) {
    if (corrected) {
      return refuse('ALREADY_DONE', { what: { value: 'correction', display: text('改正', 'The correction') } }, { articles: [common.article] });
    }
    return on > dueOn ? true : refuse('CORRECTION_RUNNING', { dueOn }, { succeedsFrom: addDays(dueOn, 1) });
  },
});

/** An activity of a winner: a sharing session, a visit, a report (Art. 16, 17). */
export interface DutyFacts extends Dated {
  readonly duty: { readonly title: string; readonly heldOn: PlainDate; readonly evidence?: string | null };
}

const duties = { theme: 'HONOUR', article: 'Art. 16', requirement: 'R22' } as const;

export const dutyHasBeenHeld = rule<DutyFacts>({
  ...duties,
  id: 'honour.duty-held',
  description: text('推广活动举办之后登记。', 'An activity is recorded after it was held.'),
  refusals: ['DUTY_NOT_HELD_YET'],
  holds({ on, duty: { title, heldOn } }) {
    return heldOn <= on ? true : refuse('DUTY_NOT_HELD_YET', { title, heldOn }, { succeedsFrom: heldOn });
  },
});

export const dutyIsEvidenced = rule<DutyFacts>({
  ...duties,
  id: 'honour.duty-evidence',
  description: text('推广活动附举办证明。', 'An activity is recorded with its evidence.'),
  refusals: ['DUTY_EVIDENCE_MISSING'],
  holds: ({ duty: { title, evidence } }) => (evidence?.trim() ? true : refuse('DUTY_EVIDENCE_MISSING', { title })),
});

/** The supervision in which a winner's duties are planned and recorded. */
export interface SupervisionFacts extends Dated {
  readonly supervision: { readonly until: PlainDate; readonly revoked: boolean };
}

export const dutiesAreUnderSupervision = rule<SupervisionFacts>({
  ...duties,
  id: 'honour.duty-supervision',
  interpretation: 'I-4',
  description: text(
    '获奖之日起{supervisionYears}年内登记推广义务；奖励取消后不再登记。',
    'Duties are recorded for {supervisionYears} years from the award, and not after its revocation.',
  ),
  refusals: ['DUTY_AFTER_SUPERVISION'],
  holds({ on, supervision: { until, revoked } }) {
    return !revoked && on <= until ? true : refuse('DUTY_AFTER_SUPERVISION', { until });
  },
});

/** What must hold before an activity is recorded. */
export const DUTY_RULES = [dutyHasBeenHeld, dutyIsEvidenced] as const;
