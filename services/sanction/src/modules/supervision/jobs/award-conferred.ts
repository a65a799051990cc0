import { yearsAfter } from '@award/calendar';
import type { EventHandlers } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { rulesetOfCycle } from '../../projection/persistence/projection.sql.ts';
import { SupervisionEntity } from '../persistence/supervision.entities.ts';

/** An award begins its years of supervision, counted from the commendation (Art. 20, I-4). */
export const supervisionHandlers: EventHandlers = {
  async AwardConferred(tx, event) {
    await tx.execute(
      `insert into sanction.award_projection (award_id, application_id, organization_id, organization_name, cycle_id, programme_id, tier, year,
         commended_on, certificate_number, recommending_unit_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
      [event.awardId, event.applicationId, event.organizationId, event.organizationName, event.cycleId, event.programmeId, event.tier, event.year,
        event.commendedOn, event.certificateNumber, event.recommendingUnitId],
    );
    const ruleset = await rulesetOfCycle(tx, event.cycleId);
    tx.em.create(SupervisionEntity, {
      id: uuidv7(), awardId: event.awardId, programmeId: event.programmeId, organizationId: event.organizationId, organizationName: event.organizationName,
      recommendingUnitId: event.recommendingUnitId, tier: event.tier, startsOn: event.commendedOn,
      until: yearsAfter(event.commendedOn, ruleset.supervisionYears).lastDay, status: 'ACTIVE',
    });
  },
  async OrganizationMembersChanged(tx, event) {
    await tx.execute('delete from sanction.organization_member where organization_id = $1', [event.organizationId]);
    for (const { personId, membership } of event.members)
      await tx.execute('insert into sanction.organization_member (organization_id, person_id, membership) values ($1, $2, $3)', [event.organizationId, personId, membership]);
  },
};
