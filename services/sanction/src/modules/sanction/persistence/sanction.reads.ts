import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { SanctionGround, SanctionKind, SanctionStatus } from './sanction.entity.ts';

/** A sanction as lists and pages read it. */
export interface SanctionRow {
  id: string;
  kind: SanctionKind;
  ground: SanctionGround;
  article: string;
  facts: string;
  organizationId: string;
  organizationName: string;
  awardId: string | null;
  status: SanctionStatus;
  preparedBy: string;
  signedBy: string | null;
  preparedAt: Instant;
  determinedOn: PlainDate | null;
  disclosedAt: Instant | null;
  barFrom: PlainDate | null;
  barUntil: PlainDate | null;
  mayApplyFrom: PlainDate | null;
  barYears: number | null;
  revokedOn: PlainDate | null;
  certificateRecalledOn: PlainDate | null;
  plaqueRecalledOn: PlainDate | null;
}

const COLUMNS = `s.id, s.kind, s.ground, s.article, s.facts, s.organization_id as "organizationId", s.organization_name as "organizationName", s.award_id as "awardId",
  s.status, s.prepared_by_name as "preparedBy", s.signed_by_name as "signedBy", s.prepared_at as "preparedAt", s.determined_on as "determinedOn",
  s.disclosed_at as "disclosedAt", s.bar_from as "barFrom", s.bar_until as "barUntil", s.may_apply_from as "mayApplyFrom", s.bar_years as "barYears",
  s.revoked_on as "revokedOn", s.certificate_recalled_on as "certificateRecalledOn", s.plaque_recalled_on as "plaqueRecalledOn"`;

/** $1 relation, $2 programme, $3 person: the Office's programme, a member's own organization once determined, or what was disclosed to all. */
const VISIBLE = `(($1 = 'PROGRAMME' and s.programme_id = $2::uuid)
  or ($1 = 'OWN_ORGANIZATION_MEMBER' and s.status = 'DETERMINED' and exists (
       select from sanction.organization_member m where m.person_id = $3::uuid and m.organization_id = s.organization_id))
  or s.disclosed_at is not null)`;

export const sanctionPage = statement<SanctionRow>(
  'sanction.sanction-page',
  `select ${COLUMNS} from sanction.sanction s where s.programme_id = $1 and ($2::text is null or s.status = $2)
     and ($3::timestamptz is null or (s.prepared_at, s.id) < ($3, $4::uuid)) order by s.prepared_at desc, s.id desc limit $5`,
);

export const registerPage = statement<SanctionRow>(
  'sanction.register-page',
  `select ${COLUMNS} from sanction.sanction s where s.disclosed_at is not null and ($1::timestamptz is null or (s.disclosed_at, s.id) < ($1, $2::uuid))
   order by s.disclosed_at desc, s.id desc limit $3`,
);

export const sanctionsById = statement<SanctionRow>('sanction.sanctions-by-id', `select ${COLUMNS} from sanction.sanction s where ${VISIBLE} and s.id = any($4::uuid[])`);

export const sanctionsOfOrganizations = statement<SanctionRow>(
  'sanction.sanctions-of-organizations',
  `select ${COLUMNS} from sanction.sanction s where ${VISIBLE} and s.organization_id = any($4::uuid[]) order by s.prepared_at, s.id`,
);
