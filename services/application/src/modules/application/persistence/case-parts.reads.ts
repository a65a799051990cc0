import type { Instant } from '@award/calendar';
import type { Stage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { SectionRemark } from './case-record.entities.ts';

// Parts of cases that the viewer sees already: each statement takes the ids of such cases.

export interface SectionRow {
  readonly id: string;
  readonly applicationId: string;
  readonly itemId: string;
  readonly text: string;
  readonly wordCount: number;
  readonly tradeSecret: boolean;
  readonly version: number;
  readonly updatedAt: Instant | null;
  readonly updatedBy: string | null;
}

const SECTION = `s.id, s.application_id as "applicationId", s.item_id as "itemId", s.text, s.word_count as "wordCount", s.trade_secret as "tradeSecret", s.version,
  case when s.version > 0 then s.updated_at end as "updatedAt", case when s.version > 0 then s.updated_by_name end as "updatedBy"
  from application.section s join application.criteria_item i on i.id = s.item_id`;

export const sectionsOfApplications = statement<SectionRow>('section.of-applications', `select ${SECTION} where s.application_id = any($1) order by s.application_id, i.position`);
/** Only rows that row-level security lets this viewer see; run it in `asViewer`. */
export const secretTexts = statement<{ sectionId: string; text: string }>(
  'section-secret.of-sections',
  `select section_id as "sectionId", text from application.section_secret where section_id = any($1)`,
);

export interface EarlierTextRow {
  readonly applicationId: string;
  readonly itemId: string;
  readonly text: string;
  readonly year: number;
}

/**
 * What the same organization wrote under the same code in its newest earlier case of the category, for its own members
 * ($2): nothing is asked twice (Art. 3). Run it in `asViewer`, since an earlier answer may be a trade secret.
 */
export const earlierTexts = statement<EarlierTextRow>(
  'section.earlier-texts',
  `select distinct on (s.id) s.application_id as "applicationId", s.item_id as "itemId", coalesce(x.text, e.text) as text, c.year
   from application.application a
   join application.section s on s.application_id = a.id join application.criteria_item i on i.id = s.item_id
   join application.application b on b.organization_id = a.organization_id and b.category = a.category and b.id <> a.id and b.started_at < a.started_at
   join application.cycle c on c.id = b.cycle_id
   join application.section e on e.application_id = b.id join application.criteria_item j on j.id = e.item_id and j.code = i.code
   left join application.section_secret x on x.section_id = e.id
   where a.id = any($1) and e.word_count > 0 and (not e.trade_secret or x.text is not null)
     and exists (select from application.organization_member m where m.organization_id = a.organization_id and m.person_id = $2)
   order by s.id, b.started_at desc`,
);

export interface DeclarationRow {
  readonly applicationId: string;
  readonly noStateSecret: boolean;
  readonly truthful: boolean;
  readonly declaredBy: string;
  readonly declaredAt: Instant;
}

export const declarationsOfApplications = statement<DeclarationRow>(
  'declaration.of-applications',
  `select distinct on (application_id) application_id as "applicationId", no_state_secret as "noStateSecret", truthful, declared_by_name as "declaredBy", declared_at as "declaredAt"
   from application.declaration where application_id = any($1) order by application_id, declared_at desc`,
);

export interface SubmissionRow {
  readonly applicationId: string;
  readonly receipt: string;
  readonly contentHash: string;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
}

export const submissionsOfApplications = statement<SubmissionRow>(
  'submission.of-applications',
  `select distinct on (application_id) application_id as "applicationId", receipt, content_hash as "contentHash", submitted_at as "submittedAt", submitted_by_name as "submittedBy"
   from application.submission where application_id = any($1) order by application_id, ordinal desc`,
);

export interface ReturnRow {
  readonly id: string;
  readonly applicationId: string;
  readonly from: Stage;
  readonly remarks: string;
  readonly sectionRemarks: readonly SectionRemark[];
  readonly returnedAt: Instant;
  readonly returnedBy: string;
  readonly resubmittedAt: Instant | null;
}

export const returnsOfApplications = statement<ReturnRow>(
  'return.of-applications',
  `select id, application_id as "applicationId", from_stage as "from", remarks, section_remarks as "sectionRemarks", returned_at as "returnedAt", returned_by_name as "returnedBy",
   resubmitted_at as "resubmittedAt" from application.case_return where application_id = any($1) order by application_id, returned_at`,
);

export interface TimelineRow {
  readonly id: string;
  readonly applicationId: string;
  readonly at: Instant;
  readonly action: string;
  readonly actor: string;
  readonly actorRole: string;
  readonly article: string | null;
  readonly note: string | null;
  readonly stage: Stage | null;
}

export const timelineOfApplications = statement<TimelineRow>(
  'timeline.of-applications',
  `select id, application_id as "applicationId", at, action, actor, actor_role as "actorRole", article, note, stage from application.timeline_entry
   where application_id = any($1) order by application_id, at, id`,
);
