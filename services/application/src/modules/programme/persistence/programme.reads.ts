import { statement } from '@award/subgraph';
import type { Instant } from '@award/calendar';
import type { CycleStatus } from '../domain/cycle-status.ts';

export interface LocalTextRow {
  readonly zh: string;
  readonly en: string;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly name: LocalTextRow;
  readonly level: 'PREFECTURE' | 'COUNTY' | 'ZONE';
  readonly divisionCode: string;
}

const PROGRAMME = `p.id, jsonb_build_object('zh', p.name_zh, 'en', p.name_en) as name, p.level, p.division_code as "divisionCode" from application.programme p`;

/** Programmes are public: which awards exist is no secret. */
export const allProgrammes = statement<ProgrammeRow>('programme.all', `select ${PROGRAMME} order by p.level = 'PREFECTURE' desc, p.division_code, p.id`);
export const programmesByIds = statement<ProgrammeRow>('programme.by-ids', `select ${PROGRAMME} where p.id = any($1)`);

export interface CycleRow {
  readonly id: string;
  readonly programmeId: string;
  readonly year: number;
  readonly title: LocalTextRow;
  readonly status: CycleStatus;
  readonly rulesetId: string;
}

const CYCLE = `c.id, c.programme_id as "programmeId", c.year, jsonb_build_object('zh', c.title_zh, 'en', c.title_en) as title, c.status, c.ruleset_id as "rulesetId"
  from application.cycle c`;
/** A cycle is known to all once it was called; before, to those who prepare it ($1 is the viewer's programme or null). */
const VISIBLE = `(c.status <> 'PLANNED' or c.programme_id = $1)`;

export const cyclesByIds = statement<CycleRow>('cycle.by-ids', `select ${CYCLE} where ${VISIBLE} and c.id = any($2)`);
/** $2 programme or null, $3 year and $4 id of the last row before the page, $5 limit. Newest first. */
export const cyclePage = statement<CycleRow>(
  'cycle.page',
  `select ${CYCLE} where ${VISIBLE} and ($2::uuid is null or c.programme_id = $2) and ($3::int is null or (c.year, c.id) < ($3, $4::uuid))
   order by c.year desc, c.id desc limit $5`,
);

export interface RulesetRow {
  readonly id: string;
  readonly version: number;
  readonly text: unknown;
  readonly approvedAt: Instant;
}

export const rulesetsByIds = statement<RulesetRow>(
  'ruleset.by-ids',
  `select id, version, text, approved_at as "approvedAt" from application.ruleset_version where id = any($1)`,
);

export interface RecommendingUnitRow {
  readonly id: string;
  readonly programmeId: string;
  readonly name: LocalTextRow;
  readonly kind: 'COUNTY' | 'ZONE' | 'DEPARTMENT';
  readonly divisionCode: string | null;
  readonly industry: string | null;
  readonly issuer: LocalTextRow;
}

const UNIT = `u.id, u.programme_id as "programmeId", jsonb_build_object('zh', u.name_zh, 'en', u.name_en) as name, u.kind, u.division_code as "divisionCode",
  u.industry, jsonb_build_object('zh', u.issuer_zh, 'en', u.issuer_en) as issuer from application.recommending_unit u`;

export const recommendingUnitsByIds = statement<RecommendingUnitRow>('unit.by-ids', `select ${UNIT} where u.id = any($1)`);
export const recommendingUnits = statement<RecommendingUnitRow>(
  'unit.all',
  `select ${UNIT} where $1::uuid is null or u.programme_id = $1 order by u.kind, u.division_code, u.industry, u.id`,
);

export interface AuthorityRow {
  readonly id: string;
  readonly name: LocalTextRow;
}

const AUTHORITY = `t.id, jsonb_build_object('zh', t.name_zh, 'en', t.name_en) as name from application.authority t`;

export const authoritiesByIds = statement<AuthorityRow>('authority.by-ids', `select ${AUTHORITY} where t.id = any($1)`);
export const authorities = statement<AuthorityRow>('authority.all', `select ${AUTHORITY} where $1::uuid is null or t.programme_id = $1 order by t.name_zh, t.id`);
