import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { instantColumn, plainDateColumn } from '@award/subgraph';

export const SUPERVISION_STATUSES = ['ACTIVE', 'ENDED', 'REVOKED'] as const;
export const DUTY_KINDS = ['SHARING_SESSION', 'VISIT', 'REPORT'] as const;
export const HONOUR_BREACHES = ['YEAR_NOT_STATED', 'ON_PRODUCT_MARK', 'PRODUCT_PUBLICITY', 'SOLD_OR_RENTED', 'FOR_PROFIT', 'OTHER'] as const;
export const MISUSE_STATUSES = ['REPORTED', 'CORRECTION_ORDERED', 'CORRECTED', 'REVOCATION_PROPOSED', 'DISMISSED'] as const;
export const INCIDENT_KINDS = ['QUALITY_ACCIDENT', 'SAFETY_ACCIDENT', 'ENVIRONMENTAL_ACCIDENT', 'VIOLATION', 'BAD_CREDIT', 'BREACH_OF_REGULATION'] as const;
export const INCIDENT_SEVERITIES = ['MINOR', 'SERIOUS', 'MAJOR'] as const;
export type SupervisionStatus = (typeof SUPERVISION_STATUSES)[number];
export type DutyKind = (typeof DUTY_KINDS)[number];
export type HonourBreach = (typeof HONOUR_BREACHES)[number];
export type MisuseStatus = (typeof MISUSE_STATUSES)[number];
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export type IncidentSeverity = (typeof INCIDENT_SEVERITIES)[number];

/** The years after an award in which it can be revoked (Art. 20), and in which its duties are looked after (Art. 16, 17). */
export const SupervisionEntity = defineEntity({
  name: 'Supervision',
  schema: 'sanction',
  tableName: 'supervision',
  properties: {
    id: p.uuid().primary(),
    awardId: p.uuid(),
    programmeId: p.uuid(),
    organizationId: p.uuid(),
    organizationName: p.text(),
    recommendingUnitId: p.uuid().nullable(),
    tier: p.text(),
    startsOn: p.type(plainDateColumn),
    until: p.type(plainDateColumn),
    status: p.text().$type<SupervisionStatus>(),
  },
});
export type Supervision = InferEntity<typeof SupervisionEntity>;

/** A sharing session, visit or report that the winner owes (Art. 16), overseen by its department or county (Art. 17). */
export const DutyEntity = defineEntity({
  name: 'Duty',
  schema: 'sanction',
  tableName: 'duty',
  properties: {
    id: p.uuid().primary(),
    supervisionId: p.uuid(),
    kind: p.text().$type<DutyKind>(),
    title: p.text(),
    plannedOn: p.type(plainDateColumn),
    place: p.text(),
    plannedByName: p.text(),
    heldOn: p.type(plainDateColumn).nullable(),
    attendees: p.integer().nullable(),
    evidence: p.text().nullable(),
    recordedByName: p.text().nullable(),
    supervisedBy: p.uuid().nullable(),
    supervisedByName: p.text().nullable(),
    supervisionNote: p.text().nullable(),
  },
});
export type Duty = InferEntity<typeof DutyEntity>;

/** A report that an honour is misused (Art. 18), handled to an end: corrected, dismissed, or a revocation proposed. */
export const MisuseReportEntity = defineEntity({
  name: 'MisuseReport',
  schema: 'sanction',
  tableName: 'misuse_report',
  properties: {
    id: p.uuid().primary(),
    awardId: p.uuid(),
    programmeId: p.uuid(),
    receivedAt: p.type(instantColumn),
    description: p.text(),
    breach: p.text().$type<HonourBreach>(),
    evidenceName: p.text().nullable(),
    evidence: p.blob().nullable().lazy(),
    status: p.text().$type<MisuseStatus>(),
    correctionOrderedAt: p.type(instantColumn).nullable(),
    correctionDueOn: p.type(plainDateColumn).nullable(),
    settledAt: p.type(instantColumn).nullable(),
    settlement: p.text().nullable(),
    handledByName: p.text().nullable(),
    sanctionId: p.uuid().nullable(),
  },
});
export type MisuseReport = InferEntity<typeof MisuseReportEntity>;
