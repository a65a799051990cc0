import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { instantColumn } from '@award/subgraph';

export const OBJECTION_STATUSES = ['INCOMPLETE', 'RECEIVED', 'FORWARDED', 'REPORTED', 'DETERMINED', 'WITHDRAWN'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

export const OBJECTION_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** An objection against a case (Art. 12). Who the objector is lies in `objector`, apart. */
export const ObjectionEntity = defineEntity({
  name: 'Objection',
  schema: 'sanction',
  tableName: 'objection',
  properties: {
    id: p.uuid().primary(),
    receiptNumber: p.text(),
    secretHash: p.text(),
    programmeId: p.uuid(),
    cycleId: p.uuid(),
    applicationId: p.uuid(),
    organizationId: p.uuid(),
    subjectOrganizationName: p.text(),
    text: p.text(),
    status: p.text().$type<ObjectionStatus>(),
    receivedAt: p.type(instantColumn),
    completedAt: p.type(instantColumn).nullable(),
    unitId: p.uuid().nullable(),
    forwardedAt: p.type(instantColumn).nullable(),
    forwardedBy: p.uuid().nullable(),
    reportedAt: p.type(instantColumn).nullable(),
    determinedAt: p.type(instantColumn).nullable(),
    replyToObjector: p.text().nullable(),
    repliedAt: p.type(instantColumn).nullable(),
    circulatedAt: p.type(instantColumn).nullable(),
    version: p.integer().version(),
  },
});
export type Objection = InferEntity<typeof ObjectionEntity>;

/** The unit's investigation: the handler prepares, another person approves (Art. 13). */
export const InvestigationEntity = defineEntity({
  name: 'Investigation',
  schema: 'sanction',
  tableName: 'investigation',
  properties: {
    objectionId: p.uuid().primary(),
    report: p.text(),
    findings: p.text(),
    preparedBy: p.uuid(),
    preparedByName: p.text(),
    preparedAt: p.type(instantColumn),
    approvedBy: p.uuid().nullable(),
    approvedByName: p.text().nullable(),
    reportedAt: p.type(instantColumn).nullable(),
  },
});

/** The Office's determination: the clerk prepares, the director signs (Art. 13). */
export const DeterminationEntity = defineEntity({
  name: 'Determination',
  schema: 'sanction',
  tableName: 'determination',
  properties: {
    objectionId: p.uuid().primary(),
    outcome: p.text().$type<ObjectionOutcome>(),
    forbiddenByConditions: p.boolean(),
    reason: p.text(),
    replyToObjector: p.text(),
    preparedBy: p.uuid(),
    preparedByName: p.text(),
    preparedAt: p.type(instantColumn),
    signedBy: p.uuid().nullable(),
    signedByName: p.text().nullable(),
    signedAt: p.type(instantColumn).nullable(),
    disqualifies: p.boolean(),
  },
});
