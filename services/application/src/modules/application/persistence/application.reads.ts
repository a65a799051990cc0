import type { Instant } from '@award/calendar';
import type { Category, Stage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { Visibility } from './visibility.ts';

export interface ApplicationRow {
  readonly id: string;
  readonly number: string;
  readonly cycleId: string;
  readonly programmeId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly category: Category;
  readonly stage: Stage;
  readonly stageBeforeReturn: Stage | null;
  readonly notAdvancedAt: Stage | null;
  readonly outcomeReason: string | null;
  readonly recommendingUnitId: string | null;
  readonly firstSubmittedAt: Instant | null;
  readonly materialChangedAt: Instant;
  readonly clockOrder: Instant;
  readonly updatedAt: Instant;
  readonly version: number;
}

export const APPLICATION = `a.id, a.number, a.cycle_id as "cycleId", a.programme_id as "programmeId", a.organization_id as "organizationId",
  a.organization_name as "organizationName", a.category, a.stage, a.stage_before_return as "stageBeforeReturn", a.not_advanced_at as "notAdvancedAt",
  a.outcome_reason as "outcomeReason", a.recommending_unit_id as "recommendingUnitId", a.first_submitted_at as "firstSubmittedAt",
  a.material_changed_at as "materialChangedAt", a.clock_order as "clockOrder", a.updated_at as "updatedAt", a.version from application.application a`;

/** Cases by id ($3), of those the viewer sees. */
export const applicationsByIds = ({ name, sql }: Visibility): Statement<ApplicationRow> =>
  statement(`application.by-ids.${name}`, `select ${APPLICATION} where ${sql} and a.id = any($3)`);

export type ApplicationOrder = 'CLOCK' | 'NUMBER' | 'UPDATED';

/** How each order sorts, and the keyset values of its cursor. */
const ORDERS: Readonly<Record<ApplicationOrder, { by: string; merged: string; after: string; keys: (row: ApplicationRow) => string[] }>> = {
  CLOCK: { by: 'a.clock_order, a.id', merged: 'x."clockOrder", x.id', after: '(a.clock_order, a.id) > (%1::timestamptz, %2::uuid)', keys: (row) => [row.clockOrder, row.id] },
  NUMBER: { by: 'a.number, a.id', merged: 'x.number, x.id', after: '(a.number, a.id) > (%1::text, %2::uuid)', keys: (row) => [row.number, row.id] },
  UPDATED: { by: 'a.updated_at desc, a.id desc', merged: 'x."updatedAt" desc, x.id desc', after: '(a.updated_at, a.id) < (%1::timestamptz, %2::uuid)', keys: (row) => [row.updatedAt, row.id] },
};

/** The keyset values of a row for the order of the page. */
export const cursorOf = (order: ApplicationOrder) => ORDERS[order].keys;

/** What a page can be narrowed by; each becomes a condition only when it is given, so that PostgreSQL plans for exactly what was asked. */
const CONDITIONS = {
  cycleId: { code: 'c', sql: 'a.cycle_id = %::uuid' },
  stage: { code: 's', sql: 'a.stage = wanted.stage' },
  divisionCode: { code: 'd', sql: 'a.division_code = %::text' },
  recommendingUnitId: { code: 'u', sql: 'a.recommending_unit_id = %::uuid' },
  industry: { code: 'i', sql: 'a.industry = %::text' },
  smallOrMedium: { code: 'm', sql: 'a.small_or_medium = %::boolean' },
  organizationId: { code: 'o', sql: 'a.organization_id = %::uuid' },
  search: { code: 'q', sql: `(a.number || ' ' || a.organization_name) ilike %::text` },
} as const;

export type PageCondition = keyof typeof CONDITIONS;
export type PageConditions = { readonly [Key in PageCondition]?: unknown };

/** A pattern that finds the words anywhere, its own signs taken literally. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** One page of cases and the values for its statement; a finite set of statements, each prepared once per connection. */
export function pageOfApplications(
  visibility: Visibility,
  conditions: PageConditions,
  order: ApplicationOrder,
  cursor: readonly string[] | null,
  limit: number,
): { statement: Statement<ApplicationRow>; values: unknown[] } {
  const values: unknown[] = [...visibility.values];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const given = (Object.keys(CONDITIONS) as PageCondition[]).filter((key) => conditions[key] !== undefined && conditions[key] !== null);
  const narrowed = given.map((key) => (CONDITIONS[key].sql.includes('%') ? CONDITIONS[key].sql.replace('%', place(conditions[key])) : CONDITIONS[key].sql));
  const after = cursor ? [ORDERS[order].after.replace('%1', place(cursor[0])).replace('%2', place(cursor[1]))] : [];
  const most = place(limit);
  const page = `select ${APPLICATION} where ${[visibility.sql, ...narrowed, ...after].join(' and ')} order by ${ORDERS[order].by} limit ${most}`;
  // One walk along the index for each stage, then their heads are merged: a list of stages has no one order in any index.
  const text = given.includes('stage')
    ? `select x.* from unnest(${place(conditions.stage)}::text[]) as wanted(stage) cross join lateral (${page}) x order by ${ORDERS[order].merged} limit ${most}`
    : page;
  // PostgreSQL cuts names of statements at 63 bytes, so the conditions go by a letter each.
  const name = `application.page.${visibility.name}.${order}.${given.map((key) => CONDITIONS[key].code).join('')}${cursor ? '.after' : ''}`;
  return { statement: statement(name, text), values };
}
