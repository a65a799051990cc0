import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { awardOf, caseOf, lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { consequenceOf } from '../domain/consequence.ts';
import { lastIncident } from '../persistence/incident.sql.ts';
import { SanctionEntity } from '../persistence/sanction.entity.ts';
import type { SanctionGround } from '../persistence/sanction.entity.ts';

/** What the clerk alleges; the case or the award that it is about. */
export interface ProposeSanction {
  applicationId?: string | null;
  awardId?: string | null;
  ground: SanctionGround;
  facts: string;
}

/** Proposes a sanction. What follows from the ground is the regulation's answer, not a choice (Art. 19, 20). */
export const proposeSanction = command<ProposeSanction, { id: string }>({
  key: 'Mutation.proposeSanction',
  async run(tx, input) {
    if (!input.facts.trim()) return refuse('REASON_REQUIRED', { action: 'proposeSanction' });
    const award = input.awardId ? await awardOf(tx, { awardId: input.awardId }) : null;
    const accused = award ?? (input.applicationId ? await caseOf(tx, input.applicationId) : null);
    if (!accused || accused.programme_id !== tx.viewer.programmeId) return refuse('NOT_FOUND', { what: input.awardId ? 'award' : 'application' });
    const incident = award ? await lastIncident(tx, award.award_id, input.ground) : null;
    const consequence = consequenceOf({ ground: input.ground, award, incident, on: tx.today }, await lawOfCycle(tx, accused.cycle_id));
    if (isRefusal(consequence)) return consequence;
    const organizationCase = await caseOf(tx, accused.application_id);
    const sanction = tx.em.create(SanctionEntity, {
      id: uuidv7(), programmeId: accused.programme_id, kind: consequence.kind, ground: input.ground, article: consequence.article, facts: input.facts.trim(),
      organizationId: accused.organization_id, organizationName: accused.organization_name, creditCode: organizationCase?.credit_code ?? '',
      applicationId: accused.application_id, awardId: award?.award_id ?? null, status: 'PROPOSED',
      preparedBy: tx.viewer.personId, preparedByName: tx.viewer.name, preparedAt: tx.now,
    });
    tx.audit(`sanction ${sanction.id}`, accused.organization_name);
    return { id: sanction.id };
  },
});
