import { UNDERTAKINGS } from '@award/regulation';
import type { UndertakingKind } from '@award/regulation';

export type { UndertakingKind };

/** What everybody signs before the first case of a cycle (Art. 21, 22). */
export const UNDERTAKING_KINDS = Object.keys(UNDERTAKINGS) as UndertakingKind[];

/** One version of a text to be signed; a signature names the version, which is never changed afterwards. */
export interface UndertakingText {
  readonly kind: UndertakingKind;
  readonly version: string;
  readonly text: { readonly zh: string; readonly en: string };
}

/** The texts in force. A new wording is a new version beside the old one. */
export const UNDERTAKING_TEXTS: Readonly<Record<UndertakingKind, UndertakingText>> = {
  CONFIDENTIALITY: {
    kind: 'CONFIDENTIALITY',
    version: '1',
    text: {
      zh: '本人承诺：对在本届评审中知悉的申报材料、商业秘密、评分、评审意见和投票情况严格保密，不复制、不外传、不用于评审以外的任何目的；本届评审结束后继续保密；发现泄密立即报告办公室。',
      en: 'I undertake to keep secret what I learn in this cycle: application material, trade secrets, scores, opinions and votes. I copy nothing, pass nothing on and use it for nothing but the review; this holds after the cycle has ended. I report any leak to the Office at once.',
    },
  },
  DISCIPLINE: {
    kind: 'DISCIPLINE',
    version: '1',
    text: {
      zh: '本人承诺：独立、客观、公正评审；如实申报与申报组织的利害关系并主动回避；不私下接触申报组织，不接受其馈赠、宴请或报酬；违反承诺的，接受取消评审资格及依规依纪依法处理。',
      en: 'I undertake to review independently and fairly; to declare every interest in an applicant and stand aside; not to meet applicants in private, nor take gifts, meals or payment from them. If I break this, I accept the loss of my status and what regulations and law provide.',
    },
  },
};
