import { workingDaysAfter } from '@award/calendar';
import { isRefusal } from '../client/person.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle, PlayProgramme } from './play.ts';

const FINDINGS = {
  ADVERSE_RECORD: '征求意见反馈存在近三年内的违法违规记录，不符合申报条件。',
  INCOMPLETE: '申报材料不齐全，缺少经营结果的佐证数据。',
  PROCEDURE: '内部公示程序不符合规定。',
  CONDITIONS: '质量管理成效未达到全州同行业前列。',
} as const;

/** Qualification review, consultation of authorities, acceptance list and its notice (Art. 11(4)). Gives the accepted cases. */
export async function qualify(play: Play, programme: PlayProgramme, cycle: PlayCycle, cases: readonly PlayCase[]): Promise<PlayCase[]> {
  const { clerk, director, authorities } = programme;
  play.record.step('资格审查并征求主管部门意见');
  await together(cases, async (one) => {
    const { fate } = one.organization;
    const adverse = fate.end === 'NOT_ACCEPTED' && fate.reason === 'ADVERSE_RECORD';
    await together(authorities, async (authority, index) => {
      const { id } = await clerk.do<{ id: string }>('consult', { applicationId: one.id, authorityId: authority.id, question: '该组织近三年是否有重大事故、违法违规或者失信记录？', dueOn: workingDaysAfter(play.clock.today, 5, play.clock.calendar).lastDay });
      const bad = adverse && index === 0;
      await authority.person.do('answerConsultation', { consultationId: id, answer: bad ? 'ADVERSE_RECORD' : 'NO_OBJECTION', text: bad ? '该组织去年发生较大安全事故并受到行政处罚。' : '无不良记录。', ...key() });
    }, 3);
    const refused = fate.end === 'NOT_ACCEPTED' ? fate.reason : null;
    await clerk.do('recordQualification', {
      applicationId: one.id, complete: refused !== 'INCOMPLETE', proceduresSound: refused !== 'PROCEDURE',
      finding: refused ? FINDINGS[refused] : '符合申报条件，材料齐全，程序合规。', decision: refused ? 'REFUSE' : 'PASS', reason: refused ? FINDINGS[refused] : null,
    });
    await director.do('signQualification', { applicationId: one.id, ...key() });
  }, 4);
  const accepted = cases.filter(({ organization }) => organization.fate.end !== 'NOT_ACCEPTED');
  play.record.step(`受理名单 ${accepted.length} 个，公示`);
  const notice = await director.do<{ id: string }>('publishAcceptanceNotice', { cycleId: cycle.id, applicationIds: accepted.map(({ id }) => id), ...key() });
  const early = await director.try('closeAcceptanceNotice', { noticeId: notice.id, ...key() }, 'id');
  play.record.check('受理公示未满五个工作日不能结束（Art. 11(4)）', isRefusal(early) && early.code === 'NOTICE_RUNNING', early);
  await play.clock.workingDays(6);
  await director.do('closeAcceptanceNotice', { noticeId: notice.id, ...key() });
  return accepted;
}
