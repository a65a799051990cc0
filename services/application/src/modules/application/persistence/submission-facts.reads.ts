import type { PlainDate } from '@award/calendar';
import type { UnitKind } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';

/** What a submission is judged by besides the material and the organization. */
export interface SubmissionRecordRow {
  readonly organizationId: string;
  readonly divisionCode: string;
  readonly industry: string;
  readonly opensOn: PlainDate | null;
  readonly deadline: PlainDate | null;
  readonly unitKind: UnitKind | null;
  readonly unitDivision: string | null;
  readonly unitIndustry: string | null;
  readonly noticePublishedOn: PlainDate | null;
  readonly openObjections: number;
}

const submissionRecord = statement<SubmissionRecordRow>(
  'application.submission-record',
  `select a.organization_id as "organizationId", a.division_code as "divisionCode", a.industry, l.opens_on as "opensOn", l.deadline,
     u.kind as "unitKind", u.division_code as "unitDivision", u.industry as "unitIndustry",
     (select n.period ->> 'event' from application.public_notice n where n.application_id = a.id and n.kind = 'INTERNAL' and n.status <> 'STOPPED'
      order by n.published_at desc limit 1) as "noticePublishedOn",
     (select count(*)::int from application.internal_objection j where j.application_id = a.id and j.settled_at is null) as "openObjections"
   from application.application a left join application.call l on l.cycle_id = a.cycle_id left join application.recommending_unit u on u.id = a.recommending_unit_id
   where a.id = $1`,
);

export async function submissionRecordOf(reader: Reader, applicationId: string): Promise<SubmissionRecordRow> {
  const row = await reader.first(submissionRecord, [applicationId]);
  if (!row) throw new Error(`no application ${applicationId}`);
  return row;
}
