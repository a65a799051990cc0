import { addDays } from '@award/calendar';
import { eventually } from '../world/eventually.ts';
import type { PlayAward } from './award.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayProgramme } from './play.ts';

/** A sanction as determined. */
export interface PlaySanction {
  kind: string;
  article: string;
  organizationName: string;
  determinedOn: string;
  bar: { from: string; until: string; mayApplyFrom: string; years: number } | null;
  revocation: { revokedOn: string } | null;
}

const SANCTION = 'id kind article organizationName determinedOn bar { from until mayApplyFrom years } revocation { revokedOn }';

/** Years of supervision (Art. 16–20): sharing sessions each year, a report of misuse, and one revocation with its bars. */
export async function supervise(play: Play, programme: PlayProgramme, cases: readonly PlayCase[], awards: readonly PlayAward[], years: number): Promise<PlaySanction[]> {
  const { clerk, director } = programme;
  const caseOf = (award: PlayAward): PlayCase | undefined => cases.find((one) => one.organizationId === award.organization.id);
  const supervisions = await eventually('the supervisions', async () => {
    const { supervisions: page } = await clerk.ask<{ supervisions: { edges: { node: { id: string; award: { id: string } } }[] } }>(`{ supervisions(first: 100) { edges { node { id award { id } } } } }`);
    const found = new Map(page.edges.map(({ node }) => [node.award.id, node.id]));
    return awards.every((award) => found.has(award.id)) ? found : null;
  });
  for (let year = 1; year <= years; year += 1) {
    play.record.step(`监督第 ${year} 年`);
    await play.clock.days(300);
    for (const award of awards.slice(0, 2)) {
      const winner = caseOf(award);
      const supervisionId = supervisions.get(award.id);
      if (!winner || !supervisionId) continue;
      const planned = addDays(play.clock.today, 10);
      const { duties } = await winner.owner.do<{ duties: { id: string; title: string }[] }>('planDuty', { supervisionId, kind: 'SHARING_SESSION', title: `第${year}年质量管理经验交流会`, plannedOn: planned, place: '公司会议室' }, 'id duties { id title }');
      await play.clock.goTo(planned);
      const duty = duties.at(-1);
      if (!duty) continue;
      await winner.owner.do('recordDuty', { supervisionId, dutyId: duty.id, heldOn: planned, attendees: 60, evidence: '签到表、照片' });
      await winner.unit.handler.do('superviseDuty', { dutyId: duty.id, note: '已到场监督' });
    }
    await play.clock.days(50);
  }
  const misused = awards[1];
  if (misused) await reportMisuse(play, programme, misused);
  const guilty = awards[0];
  if (!guilty) return [];
  play.record.step('查实获奖组织以欺骗手段获奖，取消奖励并设定禁止期');
  const proposed = await clerk.do<{ id: string }>('proposeSanction', { applicationId: null, awardId: guilty.id, ground: 'DECEIT_OR_BRIBERY', facts: '经查，申报时伪造检测报告。' });
  return [await director.do<PlaySanction>('signSanction', { sanctionId: proposed.id, ...key() }, SANCTION)];
}

async function reportMisuse(play: Play, { clerk, director }: PlayProgramme, award: PlayAward): Promise<void> {
  const citizen = await play.people.account('消费者 刘洋', `consumer${award.id.slice(-6)}`);
  const { id } = await citizen.do<{ id: string }>('reportMisuse', { certificateNumber: award.certificate?.number ?? null, awardId: null, breach: 'ON_PRODUCT_MARK', description: '产品包装上印有质量奖标识。', evidence: null, ...key() });
  const dueOn = addDays(play.clock.today, 15);
  await director.do('orderCorrection', { misuseReportId: id, dueOn, ...key() });
  await clerk.do('settleMisuse', { misuseReportId: id, status: 'CORRECTED', settlement: '已更换包装，现场核实。' });
}
