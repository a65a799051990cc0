import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { instantColumn, plainDateColumn } from '@award/subgraph';

export const SANCTION_KINDS = ['BAR', 'REVOCATION', 'REVOCATION_AND_BAR', 'DISQUALIFICATION'] as const;
export const SANCTION_GROUNDS = ['FALSE_OR_HIDDEN_MATERIAL', 'DECEIT_OR_BRIBERY', 'MAJOR_ACCIDENT', 'SERIOUS_VIOLATION', 'BAD_CREDIT', 'BREACH', 'OBJECTION_UPHELD'] as const;
export const SANCTION_STATUSES = ['PROPOSED', 'DETERMINED'] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];
export type SanctionGround = (typeof SANCTION_GROUNDS)[number];
export type SanctionStatus = (typeof SANCTION_STATUSES)[number];

/** A sanction: proposed by the clerk, determined by the director; what follows is the regulation's, not the Office's choice. */
export const SanctionEntity = defineEntity({
  name: 'Sanction',
  schema: 'sanction',
  tableName: 'sanction',
  properties: {
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    kind: p.text().$type<SanctionKind>(),
    ground: p.text().$type<SanctionGround>(),
    article: p.text(),
    facts: p.text(),
    organizationId: p.uuid(),
    organizationName: p.text(),
    creditCode: p.text(),
    applicationId: p.uuid().nullable(),
    awardId: p.uuid().nullable(),
    objectionId: p.uuid().nullable(),
    status: p.text().$type<SanctionStatus>(),
    preparedBy: p.uuid().nullable(),
    preparedByName: p.text(),
    preparedAt: p.type(instantColumn),
    signedBy: p.uuid().nullable(),
    signedByName: p.text().nullable(),
    determinedOn: p.type(plainDateColumn).nullable(),
    disclosedAt: p.type(instantColumn).nullable(),
    barFrom: p.type(plainDateColumn).nullable(),
    barUntil: p.type(plainDateColumn).nullable(),
    mayApplyFrom: p.type(plainDateColumn).nullable(),
    barYears: p.integer().nullable(),
    revokedOn: p.type(plainDateColumn).nullable(),
    certificateRecalledOn: p.type(plainDateColumn).nullable(),
    plaqueRecalledOn: p.type(plainDateColumn).nullable(),
  },
});
export type Sanction = InferEntity<typeof SanctionEntity>;
