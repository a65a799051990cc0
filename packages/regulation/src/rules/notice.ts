import { noticePeriod } from '@award/calendar';
import type { NoticePeriod, PlainDate } from '@award/calendar';
import { NOTICE_KINDS } from '../enumerations/notice-kind.ts';
import type { NoticeKind } from '../enumerations/notice-kind.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';
import type { Dated, Law } from './rule.ts';

/** The notice on which an act waits. */
export interface NoticeFacts extends Dated {
  readonly notice: { readonly kind: NoticeKind; readonly publishedOn?: PlainDate };
}

/** The legal period of a notice; every kind has the same length (Art. 11). */
export function noticeClock(publishedOn: PlainDate, { ruleset, calendar }: Law): NoticePeriod {
  return noticePeriod(publishedOn, ruleset.noticeWorkingDays, calendar);
}

export const noticeHasRun = rule<NoticeFacts>({
  id: 'notice.elapsed',
  theme: 'NOTICE',
  article: 'Art. 11',
  requirement: 'R7',
  interpretation: 'I-2',
  description: text(
    '公示不少于{noticeWorkingDays}个工作日，期满后的第一个工作日起方可办理下一步。',
    'A notice runs at least {noticeWorkingDays} working days; the next step is taken on the working day after them at the earliest.',
  ),
  refusals: ['NOTICE_NOT_PUBLISHED', 'NOTICE_RUNNING'],
  holds({ on, notice }, law) {
    const [kind, articles] = [coded(notice.kind, NOTICE_KINDS), [NOTICE_KINDS[notice.kind].article]];
    if (!notice.publishedOn) return refuse('NOTICE_NOT_PUBLISHED', { kind }, { articles });
    const { mayCloseOn, lastDay } = noticeClock(notice.publishedOn, law);
    if (on >= mayCloseOn) return true;
    return refuse(
      'NOTICE_RUNNING',
      { kind, publishedOn: notice.publishedOn, workingDays: law.ruleset.noticeWorkingDays, lastDay },
      { articles, succeedsFrom: mayCloseOn },
    );
  },
});

/** What the applicant shows of its internal notice (Art. 11(2)). */
export interface InternalNoticeFacts {
  readonly internalNotice: {
    readonly publishedOn: PlainDate;
    /** Attachments that prove it. */
    readonly evidence: number;
    /** Objections raised inside the organization and not settled. */
    readonly openObjections: number;
  };
}

export const internalNoticeIsEvidenced = rule<InternalNoticeFacts>({
  id: 'notice.internal-evidence',
  theme: 'NOTICE',
  article: 'Art. 11(2)',
  requirement: 'R7',
  description: text('内部公示须留存证明材料。', 'There is evidence of the internal notice.'),
  refusals: ['NOTICE_EVIDENCE_MISSING'],
  holds: ({ internalNotice: { evidence, publishedOn } }) => (evidence > 0 ? true : refuse('NOTICE_EVIDENCE_MISSING', { publishedOn })),
});

export const internalObjectionsAreSettled = rule<InternalNoticeFacts>({
  id: 'notice.internal-objection',
  theme: 'NOTICE',
  article: 'Art. 11(2)',
  requirement: 'R7',
  description: text('内部公示的异议处理完毕后方可提交。', 'Objections raised inside the organization are settled before submission.'),
  refusals: ['INTERNAL_OBJECTION_OPEN'],
  holds: ({ internalNotice: { openObjections: open } }) => (open === 0 ? true : refuse('INTERNAL_OBJECTION_OPEN', { open })),
});
