import type { Instant } from '@award/calendar';
import type { CheckKind, UnitKind } from '@award/regulation';
import { statement } from '@award/subgraph';

export interface RecommendationRow {
  readonly id: string;
  readonly applicationId: string;
  readonly noticeId: string | null;
  readonly opinion: string | null;
  readonly issuedBy: string | null;
  readonly issuedAt: Instant | null;
  readonly preparedBy: string | null;
  readonly approvedBy: string | null;
}

/**
 * Recommendations in force of cases ($1) that the viewer sees. While it is being prepared it is known to those who
 * handle it ($2); others see what was issued, in its words.
 */
export const recommendationsOfApplications = statement<RecommendationRow>(
  'recommendation.of-applications',
  `select r.id, r.application_id as "applicationId", r.notice_id as "noticeId", r.opinion, r.issued_by as "issuedBy", r.issued_at as "issuedAt",
     r.prepared_by_name as "preparedBy", r.approved_by_name as "approvedBy"
   from application.recommendation r where r.application_id = any($1) and r.superseded_at is null and ($2::boolean or r.issued_at is not null)`,
);

export interface CheckRow {
  readonly recommendationId: string;
  readonly check: CheckKind;
  readonly passed: boolean;
  readonly finding: string;
  readonly checkedBy: string;
  readonly checkedAt: Instant;
}

export const checksOfRecommendations = statement<CheckRow>(
  'recommendation-check.of-recommendations',
  `select recommendation_id as "recommendationId", kind as "check", passed, finding, checked_by_name as "checkedBy", checked_at as "checkedAt"
   from application.recommendation_check where recommendation_id = any($1)
   order by recommendation_id, array_position(array['CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL'], kind)`,
);

/** What the unit's acts are judged by, besides the texts of the rules. */
export interface RecommendationFactsRow {
  readonly unitKind: UnitKind | null;
  readonly opinion: string | null;
  readonly worder: { personId: string; name: string } | null;
  readonly checks: readonly { check: CheckKind; passed: boolean; personId: string; name: string }[];
  readonly publishedOn: string | null;
}

/** The facts of one case ($1), in one statement, for the buttons of its page. */
export const recommendationFacts = statement<RecommendationFactsRow>(
  'recommendation.facts',
  `select u.kind as "unitKind", r.opinion,
     case when r.prepared_by is not null then jsonb_build_object('personId', r.prepared_by, 'name', r.prepared_by_name) end as worder,
     (select coalesce(jsonb_agg(jsonb_build_object('check', k.kind, 'passed', k.passed, 'personId', k.checked_by, 'name', k.checked_by_name) order by k.checked_at), '[]')
      from application.recommendation_check k where k.recommendation_id = r.id) as checks,
     (select n.period ->> 'event' from application.public_notice n where n.application_id = a.id and n.kind = 'RECOMMENDATION' and n.status = 'RUNNING') as "publishedOn"
   from application.application a left join application.recommending_unit u on u.id = a.recommending_unit_id
   left join application.recommendation r on r.application_id = a.id and r.superseded_at is null where a.id = $1`,
);
