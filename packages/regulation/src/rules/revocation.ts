import { refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** Whether a sanction that revokes this award has been determined and signed. */
export interface RevocationFacts {
  readonly sanction: { readonly determined: boolean; readonly revokes: boolean };
}

export const revocationIsDetermined = rule<RevocationFacts>({
  id: 'sanction.revocation-determined',
  theme: 'SANCTION',
  article: 'Art. 20',
  requirement: 'R20',
  description: text('取消奖励须有依据第十九条或第二十条作出的处理决定。', 'An award is revoked by a determined sanction under Art. 19 or 20 only.'),
  refusals: ['SANCTION_NOT_DETERMINED'],
  holds: ({ sanction: { determined, revokes } }) => (determined && revokes ? true : refuse('SANCTION_NOT_DETERMINED', {})),
});

/** Whether a determination that ends the case has been signed: an upheld objection (Art. 13) or false material (Art. 19). */
export interface DisqualificationFacts {
  readonly disqualification: { readonly determined: boolean };
}

export const disqualificationIsDetermined = rule<DisqualificationFacts>({
  id: 'sanction.disqualification-determined',
  theme: 'SANCTION',
  article: 'Art. 13',
  requirement: 'R18',
  description: text(
    '取消参评资格须有查证属实的异议认定，或者虚假材料的处理决定。',
    'A case is disqualified by a signed determination only: an upheld objection, or false material.',
  ),
  refusals: ['DISQUALIFICATION_NOT_DETERMINED'],
  holds: ({ disqualification }) => (disqualification.determined ? true : refuse('DISQUALIFICATION_NOT_DETERMINED', {})),
});
