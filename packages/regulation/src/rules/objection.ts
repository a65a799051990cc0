import { compareDates, workingDaysAfter } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import type { Stage } from '../enumerations/stage.ts';
import { STAGE_TEXTS } from '../enumerations/stage-texts.ts';
import { UNDER_REVIEW } from '../enumerations/stage.ts';
import { coded, codedList, refuse } from '../refusal/refusal.ts';
import { parameterOf } from '../ruleset/interpretation.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';
import type { Dated } from './rule.ts';

/** What an objection brings, the objector's own data included; a part left out is missing (Art. 12). */
export interface ObjectionParts {
  readonly kind: 'PERSON' | 'UNIT';
  readonly name?: string | null;
  readonly text?: string | null;
  /** Pieces of evidence attached. */
  readonly evidence: number;
  readonly telephone?: string | null;
  readonly postalAddress?: string | null;
  /** Of a unit. */
  readonly domicile?: string | null;
  /** Of a person: signed with the real name; identity proof attached. */
  readonly signed?: boolean;
  readonly identityProof?: boolean;
  /** Of a unit: official seal. */
  readonly sealed?: boolean;
}

/** What an objection must have, in words. */
export const OBJECTION_PARTS = {
  name: { zh: '姓名或单位名称', en: 'name' },
  text: { zh: '书面异议内容', en: 'the objection in writing' },
  evidence: { zh: '证明材料', en: 'evidence' },
  telephone: { zh: '联系电话', en: 'telephone' },
  postalAddress: { zh: '通讯地址', en: 'postal address' },
  signed: { zh: '本人签名', en: 'signature' },
  identityProof: { zh: '身份证明', en: 'identity proof' },
  domicile: { zh: '单位住所', en: 'domicile' },
  sealed: { zh: '单位公章', en: 'official seal' },
} as const satisfies Record<string, Text>;

export type ObjectionPart = keyof typeof OBJECTION_PARTS;

const REQUIRED: Readonly<Record<ObjectionParts['kind'], readonly ObjectionPart[]>> = {
  PERSON: ['name', 'text', 'evidence', 'signed', 'telephone', 'postalAddress', 'identityProof'],
  UNIT: ['name', 'text', 'evidence', 'domicile', 'telephone', 'postalAddress', 'sealed'],
};

/** What the objection still lacks, in the order of Art. 12; empty when it is complete. */
export function missingParts(objection: ObjectionParts): readonly ObjectionPart[] {
  return REQUIRED[objection.kind].filter((part) => {
    const value = objection[part];
    return typeof value === 'string' ? value.trim() === '' : !value;
  });
}

const common = { theme: 'OBJECTION', requirement: 'R15', article: 'Art. 12' } as const;

/** An objection as it came in. */
export interface ObjectionFacts {
  readonly objection: ObjectionParts;
}

export const objectionIsNotAnonymous = rule<ObjectionFacts>({
  ...common,
  id: 'objection.named',
  interpretation: 'I-7',
  description: text('匿名信息不作为异议，作为线索留存。', 'An anonymous message is no objection; it is kept as a lead.'),
  refusals: ['OBJECTION_ANONYMOUS'],
  applies: (_, { ruleset }) => parameterOf(ruleset, 'I-7', 'anonymousIsLead') === true,
  holds: ({ objection }) => (objection.name?.trim() ? true : refuse('OBJECTION_ANONYMOUS', {})),
});

export const objectionIsComplete = rule<ObjectionFacts>({
  ...common,
  id: 'objection.complete',
  description: text(
    '书面提出并附证明；个人：签名、电话、地址、身份证明；单位：住所、电话、地址、公章。缺少的逐项告知，可以补正。',
    'In writing with evidence. A person: signature, telephone, address, identity proof. A unit: domicile, telephone, address, seal. What is missing is named and can be supplied.',
  ),
  refusals: ['OBJECTION_INCOMPLETE'],
  holds({ objection }) {
    const missing = missingParts(objection);
    return missing.length === 0 ? true : refuse('OBJECTION_INCOMPLETE', { missing: codedList(missing, OBJECTION_PARTS) });
  },
});

/** The stage of the case that is objected to. */
export interface ObjectedStageFacts {
  readonly stage: Stage;
}

export const reviewIsRunning = rule<ObjectedStageFacts>({
  ...common,
  id: 'objection.during-review',
  description: text('异议在评审过程中提出。', 'Objections are raised while the review runs.'),
  refusals: ['OBJECTION_OUTSIDE_REVIEW'],
  holds({ stage }) {
    return UNDER_REVIEW.includes(stage) ? true : refuse('OBJECTION_OUTSIDE_REVIEW', { stage: coded(stage, STAGE_TEXTS) });
  },
});

/** How far an objection has come. */
export const OBJECTION_STATUSES = {
  INCOMPLETE: { zh: '待补正', en: 'incomplete' },
  RECEIVED: { zh: '已收到', en: 'received' },
  FORWARDED: { zh: '已转送调查', en: 'forwarded' },
  REPORTED: { zh: '已报告', en: 'reported' },
  DETERMINED: { zh: '已认定', en: 'determined' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, Text>;

export type ObjectionStatus = keyof typeof OBJECTION_STATUSES;

/** The steps of the handling, each with the statuses from which it is taken (Art. 13). */
export const OBJECTION_STEPS = {
  complete: { zh: '补正', en: 'complete', from: ['INCOMPLETE'] },
  withdraw: { zh: '撤回异议', en: 'withdraw', from: ['INCOMPLETE', 'RECEIVED', 'FORWARDED', 'REPORTED'] },
  forward: { zh: '转送调查', en: 'forward', from: ['RECEIVED'] },
  report: { zh: '报告调查情况', en: 'report', from: ['FORWARDED'] },
  determine: { zh: '认定', en: 'determine', from: ['FORWARDED', 'REPORTED'] },
} as const satisfies Record<string, Text & { from: readonly ObjectionStatus[] }>;

export type ObjectionStep = keyof typeof OBJECTION_STEPS;

/** A step about to be taken. */
export interface ObjectionStepFacts {
  readonly step: ObjectionStep;
  readonly status: ObjectionStatus;
}

export const objectionStepsAreInOrder = rule<ObjectionStepFacts>({
  ...common,
  id: 'objection.order',
  article: 'Art. 13',
  requirement: 'R16',
  description: text('先收到完整的异议，再转送、调查报告、认定。', 'Received complete, forwarded, reported, determined: in that order.'),
  refusals: ['OBJECTION_STEP_OUT_OF_ORDER'],
  holds({ step, status }) {
    const from: readonly ObjectionStatus[] = OBJECTION_STEPS[step].from;
    if (from.includes(status)) return true;
    return refuse('OBJECTION_STEP_OUT_OF_ORDER', { step: coded(step, OBJECTION_STEPS), status: coded(status, OBJECTION_STATUSES) });
  },
});

/** What a determination rests on. */
export interface InvestigationFacts extends Dated {
  readonly investigation: { readonly forwardedOn: PlainDate; readonly reportedOn?: PlainDate | null };
}

export const investigationIsReported = rule<InvestigationFacts>({
  ...common,
  id: 'objection.reported',
  article: 'Art. 13',
  requirement: 'R16',
  interpretation: 'I-1',
  description: text(
    '收到调查报告后认定；{objection.reportWorkingDays}个工作日期满仍未报告的，可以径行认定。',
    'The Office determines on the report, or without it once its {objection.reportWorkingDays} working days have run out.',
  ),
  refusals: ['INVESTIGATION_PENDING'],
  holds({ on, investigation: { forwardedOn, reportedOn } }, { ruleset, calendar }) {
    if (reportedOn) return true;
    const due = workingDaysAfter(forwardedOn, ruleset.objection.reportWorkingDays, calendar);
    if (compareDates(on, due.mayActFrom) >= 0) return true;
    return refuse('INVESTIGATION_PENDING', { forwardedOn, dueOn: due.lastDay }, { succeedsFrom: due.mayActFrom });
  },
});

/** A determination about to be signed. */
export interface DeterminationDraftFacts {
  readonly draft: { readonly outcome?: string | null; readonly reason?: string | null; readonly replyToObjector?: string | null };
}

const DRAFT_PARTS = {
  outcome: { zh: '认定结果', en: 'outcome' },
  reason: { zh: '理由', en: 'reason' },
  replyToObjector: { zh: '对异议人的书面答复', en: 'the written reply to the objector' },
} as const satisfies Record<string, Text>;

export const determinationIsReasoned = rule<DeterminationDraftFacts>({
  ...common,
  id: 'objection.reasoned',
  article: 'Art. 13',
  requirement: 'R16',
  description: text('认定写明结果和理由，并书面答复异议人、通报审核推荐单位。', 'A determination has its outcome and reason, is told to the objector in writing and circulated to the unit.'),
  refusals: ['DETERMINATION_WITHOUT_REASON'],
  holds({ draft }) {
    const missing = (['outcome', 'reason', 'replyToObjector'] as const).filter((part) => !draft[part]?.trim());
    return missing.length === 0 ? true : refuse('DETERMINATION_WITHOUT_REASON', { missing: codedList(missing, DRAFT_PARTS) });
  },
});
