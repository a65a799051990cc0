import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { Category } from '@award/regulation';
import type { LocalTextRow } from '../../programme/persistence/programme.reads.ts';

export interface CriteriaSetRow {
  readonly id: string;
  readonly category: Category;
  readonly version: number;
  readonly origin: 'NATIONAL' | 'OFFICE';
  readonly title: LocalTextRow;
  readonly status: 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'RETIRED';
  readonly approvedAt: Instant | null;
  readonly totalPoints: number;
  readonly inUse: boolean;
}

const SET = `s.id, s.category, s.version, s.origin, jsonb_build_object('zh', s.title_zh, 'en', s.title_en) as title, s.status, s.approved_at as "approvedAt",
  (select coalesce(sum(i.points), 0)::int from application.criteria_item i where i.criteria_set_id = s.id and i.parent_id is null) as "totalPoints",
  exists (select from application.cycle_criteria cc join application.cycle c on c.id = cc.cycle_id where cc.criteria_set_id = s.id and c.status <> 'PLANNED') as "inUse"
  from application.criteria_set s`;
/** Approved sets are public; drafts and proposals are for the programme that prepares them ($1, or null). */
const VISIBLE = `(s.approved_at is not null or s.programme_id = $1)`;

export const criteriaSetsByIds = statement<CriteriaSetRow>('criteria-set.by-ids', `select ${SET} where ${VISIBLE} and s.id = any($2)`);
/** $2–$4 category, version and id of the row before the page, $5 limit. */
export const criteriaSetPage = statement<CriteriaSetRow>(
  'criteria-set.page',
  `select ${SET} where ${VISIBLE} and ($2::text is null or (s.category, -s.version, s.id) > ($2, $3::int, $4::uuid)) order by s.category, -s.version, s.id limit $5`,
);

export interface CriteriaItemRow {
  readonly id: string;
  readonly criteriaSetId: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly title: LocalTextRow;
  readonly guidance: LocalTextRow | null;
  readonly points: number;
  readonly wordLimit: number | null;
  readonly evidence: LocalTextRow | null;
  readonly leaf: boolean;
}

const ITEM = `i.id, i.criteria_set_id as "criteriaSetId", i.parent_id as "parentId", i.code, jsonb_build_object('zh', i.title_zh, 'en', i.title_en) as title,
  case when i.guidance_zh is not null then jsonb_build_object('zh', i.guidance_zh, 'en', i.guidance_en) end as guidance, i.points, i.word_limit as "wordLimit",
  case when i.evidence_zh is not null then jsonb_build_object('zh', i.evidence_zh, 'en', i.evidence_en) end as evidence, i.leaf from application.criteria_item i`;

export const itemsOfSets = statement<CriteriaItemRow>('criteria-item.of-sets', `select ${ITEM} where i.criteria_set_id = any($1) order by i.criteria_set_id, i.position`);
export const itemsByIds = statement<CriteriaItemRow>('criteria-item.by-ids', `select ${ITEM} where i.id = any($1)`);

export interface CycleCriteriaRow {
  readonly cycleId: string;
  readonly category: Category;
  readonly criteriaSetId: string;
}

export const criteriaOfCycles = statement<CycleCriteriaRow>(
  'cycle-criteria.of-cycles',
  `select cycle_id as "cycleId", category, criteria_set_id as "criteriaSetId" from application.cycle_criteria where cycle_id = any($1) order by cycle_id, category`,
);
