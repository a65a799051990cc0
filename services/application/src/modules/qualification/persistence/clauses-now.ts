import { beijingDate } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { eligibilityCheck } from '@award/regulation';
import type { ClauseResult, Ruleset } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { SubgraphContext } from '@award/subgraph';
import { organizationFacts } from '../../eligibility/persistence/eligibility.reads.ts';

const lawOfCase = statement<{ organizationId: string; firstSubmittedAt: Instant | null; ruleset: Ruleset }>(
  'qualification.law',
  `select a.organization_id as "organizationId", a.first_submitted_at as "firstSubmittedAt", v.text as ruleset from application.application a
   join application.cycle c on c.id = a.cycle_id join application.ruleset_version v on v.id = c.ruleset_id where a.id = $1`,
);

/** The conditions of a case by what the register knows now, counted to the day on which it was first submitted (I-3). */
export async function clausesNow(context: SubgraphContext<unknown>, applicationId: string): Promise<readonly ClauseResult[]> {
  const found = await context.reader.first(lawOfCase, [applicationId]);
  const organization = found && (await organizationFacts(context.reader, found.organizationId));
  if (!found || !organization) return [];
  return eligibilityCheck({ on: beijingDate(found.firstSubmittedAt ?? context.now), organization }, found.ruleset, context.calendar);
}
