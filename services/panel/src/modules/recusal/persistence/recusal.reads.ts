import type { RecusalGround } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { RecusalOrigin, RecusalStatus } from '../domain/recusal.ts';

export interface RecusalRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly organizationName: string;
  readonly ground: RecusalGround;
  readonly origin: RecusalOrigin;
  readonly detail: string;
  readonly status: RecusalStatus;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly raisedAt: string;
}

// The Office sees those of its programme, but not of a case that an interest closes to the viewer; others see their own.
const SEEN = `($1::uuid is null or r.programme_id = $1 and (r.person_id = $2::uuid
    or not exists (select from panel.held_off h where h.application_id = r.application_id and h.person_id = $2::uuid)))
  and ($1::uuid is not null or r.person_id = $2::uuid)`;

const SELECT = `select r.id, r.person_id as "personId", r.person_name as "personName", r.application_id as "applicationId", c.number as "caseNumber", c.organization_name as "organizationName",
    r.ground, r.origin, r.detail, r.status, r.decided_by_name as "decidedBy", r.reason, r.raised_at as "raisedAt"
  from panel.recusal r join panel.review_case c on c.id = r.application_id`;

export const recusalsByIds = statement<RecusalRow>('recusal.by-ids', `${SELECT} where ${SEEN} and r.id = any($3::uuid[])`);

export const recusalPage = statement<RecusalRow>(
  'recusal.page',
  `${SELECT} where ${SEEN} and ($3::uuid is null or r.cycle_id = $3) and ($4::text is null or r.status = $4)
     and ($5::timestamptz is null or (r.raised_at, r.id) < ($5, $6::uuid))
   order by r.raised_at desc, r.id desc limit $7`,
);

/** How many people an upheld interest keeps from each case. */
export const recusedPeople = statement<{ id: string; count: number }>(
  'recusal.people',
  `select application_id as id, count(distinct person_id)::int as count from panel.recusal where application_id = any($1::uuid[]) and status = 'UPHELD' group by 1`,
);
