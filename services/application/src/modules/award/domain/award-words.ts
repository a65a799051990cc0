import { AWARD_TIERS } from '@award/regulation';
import type { AwardTier } from '@award/regulation';

/** What the award notice says (Art. 11(8)). */
export function awardNoticeWords(facts: { cycleTitle: string; awards: number; nominations: number; workingDays: number }): { title: string; body: string } {
  const { cycleTitle, awards, nominations, workingDays } = facts;
  const parts = [awards > 0 ? `质量奖${awards}家` : '', nominations > 0 ? `质量奖提名奖${nominations}家` : ''].filter(Boolean);
  return {
    title: `关于${cycleTitle}获奖建议名单的公示`,
    body: [
      `经领导小组审议投票，${cycleTitle}建议名单为${parts.join('、')}，现予公示。`,
      `公示期自发布次日起${workingDays}个工作日。对公示内容有异议的，可以以书面形式实名提出，并附证明材料。`,
    ].join('\n'),
  };
}

/** The tier as a notice names it. */
export const tierName = (tier: AwardTier): string => AWARD_TIERS[tier].zh;
