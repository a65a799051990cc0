import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { codedList, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { noticeClock } from './notice.ts';
import { rule } from './rule.ts';
import type { Dated, Law } from './rule.ts';

/** The days between which applications are accepted, both included. */
export interface CallWindow {
  readonly opensOn: PlainDate;
  readonly deadline: PlainDate;
}

/** The call of the case's cycle; left out or null until it is published. */
export interface CallWindowFacts extends Dated {
  readonly call?: CallWindow | null;
}

export const callIsOpen = rule<CallWindowFacts>({
  id: 'call.open',
  theme: 'CALL',
  article: 'Art. 11(1)',
  requirement: 'R4',
  interpretation: 'I-1',
  description: text('只在申报通知规定的起止日期之间接受申报。', 'Applications are accepted from the opening to 24:00 of the deadline only.'),
  refusals: ['CALL_NOT_PUBLISHED', 'CALL_NOT_OPEN', 'CALL_CLOSED'],
  holds({ on, call }) {
    if (!call) return refuse('CALL_NOT_PUBLISHED', {});
    const { opensOn, deadline } = call;
    if (on < opensOn) return refuse('CALL_NOT_OPEN', { opensOn, deadline }, { succeedsFrom: opensOn });
    return on <= deadline ? true : refuse('CALL_CLOSED', { opensOn, deadline });
  },
});

/** A call about to be published. */
export interface CallDraftFacts extends Dated {
  readonly draft: {
    readonly title: string;
    readonly body: string;
    readonly opensOn: PlainDate;
    readonly deadline: PlainDate;
    /** Media through which it is published. */
    readonly channels: readonly string[];
  };
}

const CALL_PARTS = {
  title: { zh: '标题', en: 'title' },
  body: { zh: '正文', en: 'body' },
  channels: { zh: '发布媒体', en: 'media channels' },
} as const satisfies Record<string, Text>;

export const callIsComplete = rule<CallDraftFacts>({
  id: 'call.complete',
  theme: 'CALL',
  article: 'Art. 11(1)',
  requirement: 'R4',
  description: text('申报通知写明内容并通过媒体公开发布。', 'The call states its content and is published through media.'),
  refusals: ['CALL_INCOMPLETE'],
  holds({ draft }) {
    const missing = (['title', 'body', 'channels'] as const).filter((part) => draft[part].length === 0);
    return missing.length === 0 ? true : refuse('CALL_INCOMPLETE', { missing: codedList(missing, CALL_PARTS) });
  },
});

export const callLeavesTimeForTheNotice = rule<CallDraftFacts>({
  id: 'call.timetable',
  theme: 'CALL',
  article: 'Art. 11(1)',
  requirement: 'R4',
  interpretation: 'I-2',
  description: text(
    '申报期不早于发布之日开始，且足以完成{noticeWorkingDays}个工作日的内部公示。',
    'Applications open no earlier than the call is published, and long enough for the internal notice of {noticeWorkingDays} working days.',
  ),
  refusals: ['CALL_TIMETABLE_INVALID'],
  holds({ on, draft: { opensOn, deadline } }, law) {
    const start = opensOn < on ? on : opensOn;
    const earliest = noticeClock(start, law).mayCloseOn;
    return opensOn >= on && deadline >= earliest ? true : refuse('CALL_TIMETABLE_INVALID', { opensOn, deadline, earliest });
  },
});

/** The last day on which an internal notice can be published and still be submitted by the deadline, if the window has one. */
export function lastDayForInternalNotice({ opensOn, deadline }: CallWindow, law: Law): PlainDate | undefined {
  let day = deadline;
  while (day >= opensOn && noticeClock(day, law).mayCloseOn > deadline) day = addDays(day, -1);
  return day >= opensOn ? day : undefined;
}

/** What must hold before a call is published. */
export const CALL_RULES = [callIsComplete, callLeavesTimeForTheNotice] as const;
