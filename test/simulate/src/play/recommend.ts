import { isRefusal } from '../client/person.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase } from './play.ts';

/** What a unit checks (Art. 11(3)). */
export const CHECKS = ['CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL'] as const;

/** The units check, return, publish and recommend (Art. 11(3)): the handler prepares, another person signs. */
export async function recommend(play: Play, cases: readonly PlayCase[]): Promise<void> {
  play.record.step('审核推荐单位审核、公示');
  await together(cases, async (one, index) => {
    const { handler, approver } = one.unit;
    if (index % 10 === 3) {
      await handler.do('returnForCorrection', { applicationId: one.id, remarks: '请补充第七章的三年数据。', sectionRemarks: [], ...key() });
      await one.owner.do('resubmitApplication', { applicationId: one.id, ...key() });
    }
    for (const check of CHECKS) await handler.do('recordCheck', { applicationId: one.id, check, passed: true, finding: '经核对相关材料，符合要求。' });
    await approver.do('publishRecommendationNotice', { applicationId: one.id, ...key() });
    await handler.do('prepareOpinion', { applicationId: one.id, opinion: '经审核，该组织符合申报条件，程序合规，材料完整、真实、准确、合法，同意推荐。' });
  });
  const [first] = cases;
  if (first) {
    const early = await first.unit.approver.try('issueRecommendation', { applicationId: first.id, ...key() }, 'id');
    play.record.check('推荐公示未满五个工作日不能出具意见（Art. 11(3)）', isRefusal(early) && early.code === 'NOTICE_RUNNING', early);
  }
  await play.clock.workingDays(6);
  play.record.step('公示期满，出具审核推荐意见');
  await together(cases, ({ id, unit }) => unit.approver.do('issueRecommendation', { applicationId: id, ...key() }));
}
