import type { PlaySanction } from '../play/supervise.ts';
import type { CycleOutcome } from './check-cycle.ts';
import type { PlayRecord } from './play-record.ts';

/** What one run of the simulation found. */
export interface SimulationResult {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
  readonly cycle: CycleOutcome;
  readonly sanctions: readonly PlaySanction[];
  readonly record: PlayRecord;
}

/** The result as data, for programs. */
export const resultAsJson = ({ record, cycle, ...rest }: SimulationResult): object => ({
  ...rest, stages: cycle.stages, awards: cycle.tiers, refusals: record.refusals,
  invariants: { checked: record.invariants.length, failed: record.failed, all: record.invariants.map(({ name, holds }) => ({ name, holds })) },
});

/** The result in words. */
export function resultAsText({ record, cycle, sanctions, from, to, seconds }: SimulationResult): string {
  const refusals = record.refusals.map(({ by, action, message }) => `  · ${by} ${action}：${message}`);
  return [
    '', `演练完成：${from} 至 ${to}，用时 ${seconds} 秒`, '',
    '各环节与结果：', ...Object.entries(cycle.stages).map(([stage, count]) => `  ${stage} ${count}`),
    `质量奖 ${cycle.tiers.QUALITY_AWARD} 个，提名奖 ${cycle.tiers.NOMINATION} 个`, '',
    '处理：', ...sanctions.map(({ kind, article, organizationName, bar }) => `  ${organizationName} ${kind}（${article}）${bar ? `，${bar.years} 年内不予受理，${bar.mayApplyFrom} 起可申报` : ''}`), '',
    `被拒绝的操作 ${refusals.length} 次：`, ...refusals, '',
    `核对 ${record.invariants.length} 项，不成立 ${record.failed.length} 项`, ...record.failed.map(({ name, found }) => `  ✗ ${name}：${found}`),
  ].join('\n');
}
