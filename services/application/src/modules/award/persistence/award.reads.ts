import type { Instant, PlainDate } from '@award/calendar';
import type { Relation } from '@award/identity';
import type { AwardTier } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { Visibility } from '../../application/persistence/visibility.ts';
import type { Award } from './award.entities.ts';

export interface AwardRow {
  readonly id: string;
  readonly cycleId: string;
  readonly applicationId: string;
  readonly organizationId: string;
  readonly tier: AwardTier;
  readonly seat: number;
  readonly status: Award['status'];
  readonly proposedAt: Instant;
  readonly commendedOn: PlainDate | null;
  readonly supervisionUntil: PlainDate | null;
}

const AWARD = `w.id, w.cycle_id as "cycleId", w.application_id as "applicationId", w.organization_id as "organizationId", w.tier, w.seat, w.status,
  w.proposed_at as "proposedAt", w.commended_on as "commendedOn", w.supervision_until as "supervisionUntil" from application.award w`;

/** Who prepares or decides knows the result of the ballot at once; everybody else from the award notice on (Art. 11(8)). */
const KNOWS_BALLOT: ReadonlySet<Relation> = new Set<Relation>(['PROGRAMME', 'LISTED']);

/** A conferred or revoked award is public; a proposal is for those who see its case. `$1` and `$2` belong to the visibility. */
function visible({ sql }: Visibility, relation: Relation): string {
  const published = KNOWS_BALLOT.has(relation) ? '' : `and a.stage <> 'DELIBERATION'`;
  return `(w.status in ('CONFERRED', 'REVOKED') or (w.status <> 'LAPSED' and exists (select from application.application a where a.id = w.application_id and ${sql} ${published})))`;
}

type Column = 'id' | 'cycle_id' | 'application_id' | 'organization_id';

/** Awards by their own id or by what they belong to ($3), of those the viewer may see; quality awards first, by seat. */
export const awardsBy = (column: Column, visibility: Visibility, relation: Relation): Statement<AwardRow> =>
  statement(
    `award.by.${column}.${visibility.name}`,
    `select ${AWARD} where ${visible(visibility, relation)} and w.${column} = any($3) order by w.commended_on desc nulls first, w.tier desc, w.seat`,
  );

/** Conferred awards, newest first. $1 programme or null, $2 year or null, $3 and $4 cursor, $5 limit. */
export const honourRoll = statement<AwardRow>(
  'award.roll',
  `select ${AWARD} join application.cycle c on c.id = w.cycle_id where w.status = 'CONFERRED' and ($1::uuid is null or w.programme_id = $1) and ($2::int is null or c.year = $2)
   and ($3::date is null or (w.commended_on, w.id) < ($3, $4::uuid)) order by w.commended_on desc, w.id desc limit $5`,
);

export interface CertificateRow {
  readonly awardId: string;
  readonly number: string;
  readonly organizationName: string;
  readonly tier: AwardTier;
  readonly year: number;
  readonly issuedOn: PlainDate;
  readonly plaqueNumber: string;
  readonly status: 'VALID' | 'REVOKED';
  readonly revokedOn: PlainDate | null;
}

const CERTIFICATE = `k.award_id as "awardId", k.number, k.organization_name as "organizationName", k.tier, k.year, k.issued_on as "issuedOn", k.plaque_number as "plaqueNumber",
  case when k.revoked_on is null then 'VALID' else 'REVOKED' end as status, k.revoked_on as "revokedOn" from application.certificate k`;

/** A certificate or plaque by its number ($1): the register is public (Art. 14). */
export const certificateByNumber = statement<CertificateRow>('certificate.by-number', `select ${CERTIFICATE} where k.number = $1 or k.plaque_number = $1`);
export const certificatesOfAwards = statement<CertificateRow>('certificate.of-awards', `select ${CERTIFICATE} where k.award_id = any($1)`);

export interface CommendationRow {
  readonly id: string;
  readonly cycleId: string;
  readonly number: string;
  readonly title: string;
  readonly publishedOn: PlainDate;
}

const COMMENDATION = `m.id, m.cycle_id as "cycleId", m.number, m.title, m.published_on as "publishedOn" from application.commendation m`;

export const commendationsByIds = statement<CommendationRow>('commendation.by-ids', `select ${COMMENDATION} where m.id = any($1)`);
export const commendationsOfCycles = statement<CommendationRow>('commendation.of-cycles', `select ${COMMENDATION} where m.cycle_id = any($1)`);
