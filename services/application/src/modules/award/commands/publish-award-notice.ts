import type { Instant } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import type { AwardTier, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { mayAct, moveCase } from '../../application/commands/move-case.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import { publishNotice } from '../../notice/commands/publish-notice.ts';
import { namedCase } from '../../notice/domain/named-case.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import { ProgrammeEntity } from '../../programme/persistence/programme.entity.ts';
import { aboutCase } from '../../qualification/domain/about-case.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { awardNoticeWords, tierName } from '../domain/award-words.ts';
import { lockOutcome } from '../persistence/award.repository.ts';
import { listedCases } from './listed-cases.ts';
import type { Listed } from './listed-cases.ts';

export interface PublishAwardNoticeInput {
  cycleId: string;
  idempotencyKey: string;
}

const alreadyRunning = (): Refusal => refuse('ALREADY_DONE', { what: { value: 'notice', display: { zh: '获奖建议名单公示', en: 'The award notice' } } }, { articles: ['Art. 11(8)'] });

/** By what it is judged whether one of the elected enters the list: the others of its tier are there already. */
const proposal = ({ award }: Listed, listed: readonly Listed[]) => ({
  deliberation: { concluded: true, elected: award.tier },
  seat: { tier: award.tier, taken: listed.filter((other) => other.award.tier === award.tier).length - 1 },
  listedIn: award.tier,
});

async function each(listed: readonly Listed[], act: (one: Listed) => Promise<Refusal | null>): Promise<Refusal | null> {
  for (const one of listed) {
    const refusal = await act(one);
    if (refusal) return aboutCase(refusal, one.application);
  }
  return null;
}

async function publish(tx: CommandTransaction, cycle: Parameters<typeof rulesetOfCycle>[1] & { id: Application['cycleId']; programmeId: Application['programmeId']; titleZh: string }, listed: readonly Listed[]) {
  const ruleset = await rulesetOfCycle(tx, cycle);
  const programme = await tx.em.findOneOrFail(ProgrammeEntity, { id: cycle.programmeId });
  const count = (tier: AwardTier): number => listed.filter(({ award }) => award.tier === tier).length;
  const words = awardNoticeWords({ cycleTitle: cycle.titleZh, awards: count('QUALITY_AWARD'), nominations: count('NOMINATION'), workingDays: ruleset.noticeWorkingDays });
  const entries = listed.map(({ application, award }) => namedCase(application, tierName(award.tier)));
  const issuer = `${programme.nameZh}领导小组办公室`;
  return publishNotice(tx, { kind: 'AWARD', programmeId: cycle.programmeId, cycleId: cycle.id, applicationId: null, issuer, ...words, entries }, ruleset);
}

/** Shows both voted lists to the public for at least five working days (Art. 11(8)). */
export const publishAwardNotice = command<PublishAwardNoticeInput, { id: string }>({
  key: 'Mutation.publishAwardNotice',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r11_one_running_list_notice: alreadyRunning },
  async run(tx, { cycleId }) {
    const cycle = await lockCycle(tx, cycleId);
    if (isRefusal(cycle)) return cycle;
    const outcome = await lockOutcome(tx, cycle.id);
    if (!outcome.concludedOn) return refuse('DELIBERATION_NOT_CONCLUDED', {});
    const listed = await listedCases(tx, cycle.id, 'PROPOSED');
    if (listed.length === 0) return refuse('NOT_ELECTED', {});
    const recused = await recusedFromList(tx, listed.map(({ application }) => application));
    if (recused) return recused;
    const obstacle = await each(listed, (one) => mayAct(tx, one.application, 'propose', proposal(one, listed)));
    if (obstacle) return obstacle;
    const { notice, period } = await publish(tx, cycle, listed);
    const clock: { kind: string; endsAt: Instant } = { kind: 'AWARD_NOTICE', endsAt: period.endsAt };
    const refusal = await each(listed, (one) => moveCase(tx, one.application, 'propose', proposal(one, listed), { note: `${notice.number} ${tierName(one.award.tier)}`, clock }));
    return refusal ?? { id: notice.id };
  },
});
