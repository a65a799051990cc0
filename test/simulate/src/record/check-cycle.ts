import type { PlayedCycle } from '../play/whole-cycle.ts';
import type { Play, PlayProgramme } from '../play/play.ts';

/** What the platform itself counts of a cycle. */
export interface CycleOutcome {
  readonly stages: Record<string, number>;
  readonly tiers: Record<'QUALITY_AWARD' | 'NOMINATION', number>;
}

/** Asks the platform for the ends of a cycle, and checks what domain.md says of every cycle. */
export async function checkCycle(play: Play, programme: PlayProgramme, played: PlayedCycle): Promise<CycleOutcome> {
  const { cycle } = await programme.director.ask<{ cycle: { stageCounts: { stage: string; count: number }[]; awards: { tier: 'QUALITY_AWARD' | 'NOMINATION'; organization: { id: string }; certificate: { number: string } | null }[] } }>(
    `query ($id: ID!) { cycle(id: $id) { stageCounts { stage count } awards { tier organization { id } certificate { number } } } }`, { id: played.cycle.id },
  );
  const stages = Object.fromEntries(cycle.stageCounts.filter(({ count }) => count > 0).map(({ stage, count }) => [stage, count]));
  const tiers = { QUALITY_AWARD: 0, NOMINATION: 0 };
  for (const { tier } of cycle.awards) tiers[tier] += 1;
  const total = Object.values(stages).reduce((sum, count) => sum + count, 0);
  const { record } = play;
  record.check('R1 质量奖不超过 3 个、提名奖不超过 5 个', tiers.QUALITY_AWARD <= 3 && tiers.NOMINATION <= 5, tiers);
  record.check('I-6 一个组织只进入一个名单', new Set(cycle.awards.map(({ organization }) => organization.id)).size === cycle.awards.length);
  record.check('R14 每个奖项有证书编号且不重复', new Set(cycle.awards.map(({ certificate }) => certificate?.number)).size === cycle.awards.length && cycle.awards.every(({ certificate }) => certificate));
  record.check('每件申报都有去处', total === played.cases.length, { total, cases: played.cases.length });
  record.check('R18 查证属实且属禁止性规定的异议取消参评资格', stages['DISQUALIFIED'] === 1, stages);
  record.check('资格审查未通过者均为不予受理', (stages['NOT_ACCEPTED'] ?? 0) === played.cases.filter(({ organization }) => organization.fate.end === 'NOT_ACCEPTED').length, stages);
  const { objectionStatistics } = await programme.director.ask<{ objectionStatistics: { received: number; determined: number; overruns: number } }>(
    `query ($c: ID) { objectionStatistics(cycleId: $c) { received determined upheld overruns medianForwardWorkingDays medianReportWorkingDays } }`, { c: played.cycle.id },
  );
  record.check('R16 超期被记录', objectionStatistics.overruns >= 1, objectionStatistics);
  return { stages, tiers };
}
