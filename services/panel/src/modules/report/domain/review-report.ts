import type { ReviewStage } from '@award/regulation';

/** A case's complete opinion of one stage. */
export interface StageOpinion {
  readonly applicationId: string;
  readonly number: string;
  readonly organizationName: string;
  readonly stage: ReviewStage;
  readonly score: number;
  readonly text: string;
  readonly recommendation: 'ADVANCE' | 'NOT_ADVANCE';
  readonly dissents: number;
}

/** One case in the report: its scores by stage, and its rank. */
export interface ReportRow {
  readonly applicationId: string;
  readonly number: string;
  readonly organizationName: string;
  readonly material: number | null;
  readonly presentation: number | null;
  readonly site: number | null;
  /** mean of the stages that the case went through */
  readonly total: number;
  /** 1 is the best; equals share a rank */
  readonly rank: number;
}

const STAGES_GONE = (row: Omit<ReportRow, 'rank'>): number => [row.material, row.presentation, row.site].filter((score) => score !== null).length;

/** All cases of the cycle with an opinion: first those that went further, among them by total; equals share a rank. */
export function reportRows(opinions: readonly StageOpinion[]): ReportRow[] {
  const byCase = new Map<string, StageOpinion[]>();
  for (const opinion of opinions) byCase.set(opinion.applicationId, [...(byCase.get(opinion.applicationId) ?? []), opinion]);
  const rows = [...byCase].map(([applicationId, own]) => {
    const scoreOf = (stage: ReviewStage): number | null => own.find((opinion) => opinion.stage === stage)?.score ?? null;
    const { number, organizationName } = own[0]!;
    const total = own.reduce((sum, opinion) => sum + opinion.score, 0) / own.length;
    return { applicationId, number, organizationName, material: scoreOf('MATERIAL'), presentation: scoreOf('PRESENTATION'), site: scoreOf('SITE'), total };
  });
  const better = (a: Omit<ReportRow, 'rank'>, b: Omit<ReportRow, 'rank'>): number => STAGES_GONE(b) - STAGES_GONE(a) || b.total - a.total;
  const sorted = rows.toSorted((a, b) => better(a, b) || (a.number < b.number ? -1 : 1));
  return sorted.map((row) => ({ ...row, rank: 1 + sorted.filter((other) => better(other, row) < 0).length }));
}

const STAGE_NAMES: Readonly<Record<ReviewStage, string>> = { MATERIAL: '材料评审', PRESENTATION: '陈述答辩', SITE: '现场评审' };
const shown = (score: number): string => score.toFixed(2);

/** The report in words, from all opinions and scores; the Office may then edit it (Art. 11(8)). */
export function reportText(year: number, rows: readonly ReportRow[], opinions: readonly StageOpinion[]): string {
  const sections = rows.map((row) => {
    const own = opinions.filter((opinion) => opinion.applicationId === row.applicationId);
    const paragraphs = (['MATERIAL', 'PRESENTATION', 'SITE'] as const).flatMap((stage) => {
      const opinion = own.find((each) => each.stage === stage);
      if (!opinion) return [];
      const dissent = opinion.dissents > 0 ? `（${opinion.dissents}名成员保留意见）` : '';
      return [`${STAGE_NAMES[stage]}（${shown(opinion.score)}分）：${opinion.text}${dissent}`];
    });
    return [`${row.rank}．${row.organizationName}（${row.number}），综合得分${shown(row.total)}`, ...paragraphs].join('\n');
  });
  const visited = rows.filter((row) => row.site !== null).length;
  const opening = `${year}年度评审报告\n本届共评审${rows.length}个组织，其中${visited}个组织经过材料评审、陈述答辩和现场评审三个环节。各环节评审意见均由评审组全体成员签字。现将评审情况报告如下。`;
  return [opening, ...sections].join('\n\n');
}
