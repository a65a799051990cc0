import type { PlainDate } from '@award/calendar';
import type { AdverseRecord, AwardTier, Bar, EligibilityFacts } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';

interface KnownRow {
  readonly divisionCode: string;
  readonly industry: string;
  readonly operatingSince: PlainDate;
  readonly newField: boolean;
  readonly records: readonly AdverseRecord[];
  readonly bars: readonly Bar[];
  readonly awards: readonly { tier: AwardTier; commendedOn: PlainDate }[];
}

/** Everything the register knows of an organization. Bars and awards go with the credit code, whatever it registers as. */
const knownOfOrganization = statement<KnownRow>(
  'eligibility.known',
  `select o.division_code as "divisionCode", o.industry, o.operating_since as "operatingSince", o.new_field as "newField",
     (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'severity', f.severity, 'occurredOn', f.occurred_on)), '[]') from application.adverse_fact f
      where f.organization_id = o.id) as records,
     (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_date, 'until', b.until_date)), '[]') from application.projected_bar b
      where b.credit_code = o.credit_code) as bars,
     (select coalesce(jsonb_agg(jsonb_build_object('tier', w.tier, 'commendedOn', w.commended_on)), '[]') from application.commended_award w
      where w.credit_code = o.credit_code) as awards
   from application.organization o where o.id = $1`,
);

export type OrganizationFacts = EligibilityFacts['organization'] & { readonly industry: string };

/** The facts by which an organization's eligibility is judged (Art. 9, 15, 19); null when there is no such organization. */
export async function organizationFacts(reader: Reader, organizationId: string): Promise<OrganizationFacts | null> {
  return reader.first(knownOfOrganization, [organizationId]);
}
