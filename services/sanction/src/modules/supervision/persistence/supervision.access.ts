import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { DutyEntity, MisuseReportEntity, SupervisionEntity } from './supervision.entities.ts';
import type { Duty, MisuseReport, Supervision } from './supervision.entities.ts';

const memberOf = async (tx: CommandTransaction, organizationId: string): Promise<boolean> =>
  (await tx.execute(`select from sanction.organization_member where organization_id = $1 and person_id = $2 and membership in ('OWNER', 'EDITOR')`, [organizationId, tx.viewer.personId])).length > 0;

async function mayReach(tx: CommandTransaction, supervision: Supervision): Promise<boolean> {
  switch (tx.relation) {
    case 'PROGRAMME': return supervision.programmeId === tx.viewer.programmeId;
    case 'OWN_UNIT': return supervision.recommendingUnitId === tx.viewer.scopeId;
    case 'ORGANIZATION_EDITOR': case 'ORGANIZATION_OWNER': case 'OWN_ORGANIZATION_MEMBER': return memberOf(tx, supervision.organizationId);
    default: return false;
  }
}

/** The supervision, locked, if the viewer stands to it as the command's permission demands. */
export async function supervisionFor(tx: CommandTransaction, id: string): Promise<Supervision | Refusal> {
  const supervision = await tx.em.findOne(SupervisionEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!supervision || !(await mayReach(tx, supervision))) return refuse('NOT_FOUND', { what: 'supervision' });
  tx.audit(`supervision ${supervision.id}`, supervision.organizationName);
  return supervision;
}

/** The duty and its supervision, likewise. */
export async function dutyFor(tx: CommandTransaction, id: string): Promise<{ duty: Duty; supervision: Supervision } | Refusal> {
  const duty = await tx.em.findOne(DutyEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!duty) return refuse('NOT_FOUND', { what: 'duty' });
  const supervision = await supervisionFor(tx, duty.supervisionId);
  return 'code' in supervision ? supervision : { duty, supervision };
}

/** The report of misuse, if it lies in the viewer's programme. */
export async function misuseReportFor(tx: CommandTransaction, id: string): Promise<MisuseReport | Refusal> {
  const report = await tx.em.findOne(MisuseReportEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!report || tx.relation !== 'PROGRAMME' || report.programmeId !== tx.viewer.programmeId) return refuse('NOT_FOUND', { what: 'misuseReport' });
  tx.audit(`misuse report ${report.id}`);
  return report;
}
