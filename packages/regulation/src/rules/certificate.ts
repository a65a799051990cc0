import { parseCertificateNumber } from '../certificate.ts';
import { refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** A number as somebody typed it to verify a certificate. */
export interface TypedNumberFacts {
  readonly typed: string;
}

export const certificateNumberIsSound = rule<TypedNumberFacts>({
  id: 'award.certificate-number',
  theme: 'AWARD',
  article: 'Art. 14',
  requirement: 'R14',
  description: text('证书、奖牌统一编号登记，任何人可凭编号查验。', 'Certificates and plaques are numbered and registered; anyone can verify one by its number.'),
  refusals: ['CERTIFICATE_NUMBER_INVALID'],
  holds: ({ typed }) => (parseCertificateNumber(typed) ? true : refuse('CERTIFICATE_NUMBER_INVALID', { number: typed })),
});
