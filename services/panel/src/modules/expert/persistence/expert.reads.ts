import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { EmploymentRelation, TrainingResult } from '../domain/expert-status.ts';
import type { ExpertStatus } from '@award/regulation';
import type { UndertakingKind } from '../domain/undertaking-text.ts';

/** An expert as one viewer sees it. */
export interface ExpertRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly status: ExpertStatus;
  readonly specialities: string[];
  /** whether the viewer sees more than name and field: the Office, the auditor, and the expert */
  readonly full: boolean;
}

const COLUMNS = `e.id, e.person_id as "personId", e.name, e.status, e.specialities`;

/** `$1` ids, `$2` the programme of the Office and the auditor, `$3` the person who asks: oneself, and fellow members of a panel by name. */
export const expertsByIds = statement<ExpertRow>(
  'expert.by-ids',
  `select ${COLUMNS}, coalesce(e.programme_id = $2::uuid or e.person_id = $3::uuid, false) as "full"
   from panel.expert e where e.id = any($1::uuid[]) and (e.programme_id = $2::uuid or e.person_id = $3::uuid or exists (
     select from panel.expert me join panel.panel_member mine on mine.expert_id = me.id join panel.panel_member theirs on theirs.panel_id = mine.panel_id
     where me.person_id = $3::uuid and theirs.expert_id = e.id))`,
);

export const expertPage = statement<ExpertRow>(
  'expert.page',
  `select ${COLUMNS}, true as "full" from panel.expert e
   where e.programme_id = $1 and ($2::text is null or e.name ilike '%' || $2 || '%' or exists (select from unnest(e.specialities) s where s ilike '%' || $2 || '%'))
     and ($3::text is null or e.status = $3) and ($4::text is null or (e.name, e.id) > ($4, $5::uuid))
   order by e.name, e.id limit $6`,
);

export const ownExpert = statement<{ id: string }>('expert.own', 'select id from panel.expert where person_id = $1 and programme_id = $2');

export interface EmploymentRow {
  readonly expertId: string;
  readonly organizationName: string;
  readonly creditCode: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly relation: EmploymentRelation;
}
export const employmentsOf = statement<EmploymentRow>(
  'expert.employments',
  `select expert_id as "expertId", organization_name as "organizationName", credit_code as "creditCode", "from", "until", relation
   from panel.employment where expert_id = any($1::uuid[]) and replaced_at is null order by "from" desc, id`,
);

export interface TrainingRow {
  readonly id: string;
  readonly expertId: string;
  readonly course: string;
  readonly hours: number;
  readonly result: TrainingResult;
  readonly completedOn: PlainDate;
}
export const trainingsOf = statement<TrainingRow>(
  'expert.trainings',
  `select id, expert_id as "expertId", course, hours, result, completed_on as "completedOn" from panel.training where expert_id = any($1::uuid[]) order by completed_on desc, id`,
);

export interface UndertakingRow {
  readonly id: string;
  readonly personId: string;
  readonly cycleId: string;
  readonly kind: UndertakingKind;
  readonly textVersion: string;
  readonly signedAt: Instant;
}
export const undertakingsOf = statement<UndertakingRow>(
  'expert.undertakings',
  `select id, person_id as "personId", cycle_id as "cycleId", kind, text_version as "textVersion", signed_at as "signedAt"
   from panel.undertaking where person_id = any($1::uuid[]) order by signed_at desc, id`,
);

export interface ConductRow {
  readonly id: string;
  readonly expertId: string;
  readonly kind: string;
  readonly description: string;
  readonly recordedAt: Instant;
  readonly consequence: string;
  readonly transferredTo: string | null;
}
export const conductOf = statement<ConductRow>(
  'expert.conduct',
  `select id, expert_id as "expertId", kind, description, recorded_at as "recordedAt", consequence, transferred_to as "transferredTo"
   from panel.conduct_record where expert_id = any($1::uuid[]) order by recorded_at desc, id`,
);

/** How many cases of a cycle each expert judges: keys are `expert:cycle`. */
export const loadsOf = statement<{ key: string; count: number }>(
  'expert.loads',
  `select seat.expert_id || ':' || a.cycle_id as key, count(*)::int as count
   from panel.assignment_seat seat join panel.assignment a on a.id = seat.assignment_id
   where seat.ended_at is null and seat.expert_id = any($1::uuid[]) and a.cycle_id = any($2::uuid[]) group by 1`,
);

export interface StaffMisconductRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly consequence: string;
  readonly transferredTo: string | null;
  readonly recordedAt: Instant;
}
export const staffMisconductById = statement<StaffMisconductRow>(
  'expert.staff-misconduct',
  `select id, name, description, consequence, transferred_to as "transferredTo", recorded_at as "recordedAt" from panel.staff_misconduct where id = $1 and programme_id = $2`,
);
