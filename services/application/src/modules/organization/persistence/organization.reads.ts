import type { Instant, PlainDate } from '@award/calendar';
import type { Relation, Viewer } from '@award/identity';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { OrganizationKind, OrganizationSize } from '@award/regulation';
import type { Membership } from '../domain/membership.ts';

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly kind: OrganizationKind;
  readonly parentId: string | null;
  readonly divisionCode: string;
  readonly address: string;
  readonly industry: string;
  readonly size: OrganizationSize;
  readonly establishedOn: PlainDate;
  readonly operatingSince: PlainDate;
  readonly newField: boolean;
  readonly smallOrMedium: boolean;
}

const ORGANIZATION = `o.id, o.name, o.credit_code as "creditCode", o.kind, o.parent_id as "parentId", o.division_code as "divisionCode", o.address, o.industry, o.size,
  o.established_on as "establishedOn", o.operating_since as "operatingSince", o.new_field as "newField", o.small_or_medium as "smallOrMedium"
  from application.organization o`;

/** For an organization reached from a case, notice or award that the viewer may see already. */
export const organizationsByIds = statement<OrganizationRow>('organization.by-ids', `select ${ORGANIZATION} where o.id = any($1)`);

const CASE_OF = 'select from application.application a where a.organization_id = o.id';

/** Which organizations a viewer in that relation may see; `$1` is what `organizationScope` gives. */
const VISIBLE: Partial<Record<Relation, string>> = {
  OWN_ORGANIZATION_MEMBER: 'exists (select from application.organization_member m where m.organization_id = o.id and m.person_id = $1::uuid)',
  OWN_UNIT: `exists (${CASE_OF} and a.recommending_unit_id = $1::uuid and a.first_submitted_at is not null)`,
  ASSIGNED: `exists (${CASE_OF} and exists (select from application.case_reader r where r.application_id = a.id and r.person_id = $1::uuid))`,
  LISTED: `exists (${CASE_OF} and a.programme_id = $1::uuid and a.stage in ('DELIBERATION', 'AWARD_NOTICE', 'APPROVAL', 'AWARDED', 'NOT_SELECTED', 'REVOKED'))`,
  PROGRAMME: `exists (${CASE_OF} and a.programme_id = $1::uuid and a.first_submitted_at is not null)`,
  PUBLISHED: `$1::text is null and exists (select from application.notice_entry e join application.public_notice n on n.id = e.notice_id
    where e.organization_id = o.id and n.kind <> 'INTERNAL')`,
};

/** The value of `$1` for the relation. */
export function organizationScope(relation: Relation, viewer: Viewer): string | null {
  if (relation === 'OWN_ORGANIZATION_MEMBER' || relation === 'ASSIGNED') return viewer.personId;
  if (relation === 'OWN_UNIT') return viewer.scopeId;
  return relation === 'PUBLISHED' ? null : viewer.programmeId;
}

const visible = (relation: Relation): string => VISIBLE[relation] ?? 'false and $1::text is null';

/** Organizations by id, of those that the viewer may see. */
export const visibleOrganizations = (relation: Relation): Statement<OrganizationRow> =>
  statement(`organization.visible.${relation}`, `select ${ORGANIZATION} where ${visible(relation)} and o.id = any($2)`);

/** $2 part of the name or credit code or null, $3 and $4 name and id of the row before the page, $5 limit. */
export const organizationPage = (relation: Relation): Statement<OrganizationRow> =>
  statement(
    `organization.page.${relation}`,
    `select ${ORGANIZATION} where ${visible(relation)} and ($2::text is null or o.name ilike '%' || $2 || '%' or o.credit_code = $2)
     and ($3::text is null or (o.name, o.id) > ($3, $4::uuid)) order by o.name, o.id limit $5`,
  );

export const organizationsOfPerson = statement<OrganizationRow>(
  'organization.of-person',
  `select ${ORGANIZATION} join application.organization_member m on m.organization_id = o.id where m.person_id = $1 order by o.name, o.id limit 200`,
);

export interface MemberRow {
  readonly organizationId: string;
  readonly personId: string;
  readonly name: string;
  readonly membership: Membership;
  readonly since: Instant;
}

/** Members of organizations in which the person ($2) is a member, or of all ($3, for the Office and inspection). */
export const membersOfOrganizations = statement<MemberRow>(
  'organization-member.of-organizations',
  `select m.organization_id as "organizationId", m.person_id as "personId", m.name, m.membership, m.since from application.organization_member m
   where m.organization_id = any($1)
     and ($3 or exists (select from application.organization_member me where me.organization_id = m.organization_id and me.person_id = $2))
   order by m.organization_id, m.membership = 'OWNER' desc, m.since, m.person_id`,
);

export interface BarRow {
  readonly organizationId: string;
  readonly article: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Bars in force on the date $2. A bar goes with the credit code, whatever the organization registers as (Art. 19). */
export const activeBars = statement<BarRow>(
  'projected-bar.active',
  `select o.id as "organizationId", b.article, b.from_date as "from", b.until_date as "until"
   from application.organization o join application.projected_bar b on b.credit_code = o.credit_code
   where o.id = any($1) and b.from_date <= $2 and b.may_apply_from > $2 order by b.until_date desc`,
);
