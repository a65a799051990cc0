import { beijingDate } from '@award/calendar';
import { eligibilityCheck } from '@award/regulation';
import type { ClauseResult, Law } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { Application } from '../../application/persistence/application.entity.ts';
import { organizationFacts } from '../../eligibility/persistence/eligibility.reads.ts';

/** The conditions of a case, counted to the day on which it was first submitted (I-3). */
export async function clausesOfCase(tx: CommandTransaction, application: Application, law: Law): Promise<readonly ClauseResult[]> {
  const organization = await organizationFacts(tx.reader, application.organizationId);
  if (!organization) throw new Error(`the case ${application.number} has no organization`);
  return eligibilityCheck({ on: beijingDate(application.firstSubmittedAt ?? tx.now), organization }, law.ruleset, law.calendar);
}
