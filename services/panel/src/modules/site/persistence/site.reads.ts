import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { VisibleCases } from '../../projection/persistence/visible-cases.ts';

export interface SiteVisitRow {
  readonly id: string;
  readonly applicationId: string;
  readonly visitOn: PlainDate;
}

const VISIT = 'select v.id, v.application_id as "applicationId", v.visit_on as "visitOn" from panel.site_visit v join panel.review_case c on c.id = v.application_id';

/** Visits for one kind of viewer: an expert and an applicant see their own only. */
export function visitReads({ name, sql }: VisibleCases) {
  return {
    ofCycle: statement<SiteVisitRow>(`site.of-cycle.${name}`, `${VISIT} where ${sql} and v.cycle_id = $3 order by v.visit_on, v.id`),
    byIds: statement<SiteVisitRow>(`site.by-ids.${name}`, `${VISIT} where ${sql} and v.id = any($3::uuid[])`),
  };
}

export const teamsOf = statement<{ siteVisitId: string; expertId: string }>(
  'site.teams',
  `select m.site_visit_id as "siteVisitId", m.expert_id as "expertId" from panel.site_team_member m join panel.expert e on e.id = m.expert_id
   where m.site_visit_id = any($1::uuid[]) order by e.name, e.id`,
);

export interface FindingRow {
  readonly id: string;
  readonly siteVisitId: string;
  readonly issue: string;
  readonly finding: string;
  readonly itemId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}
export const findingsOf = statement<FindingRow>(
  'site.findings',
  `select id, site_visit_id as "siteVisitId", issue, finding, item_id as "itemId", recorded_by_name as "recordedBy", recorded_at as "recordedAt"
   from panel.site_finding where site_visit_id = any($1::uuid[]) order by id`,
);
