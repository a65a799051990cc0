import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ApplicationId, ApprovalId, AwardId, CommendationId, CycleId, OrganizationId, PersonId, ProgrammeId } from '@award/identity';
import type { AwardTier } from '@award/regulation';
import { instantColumn, plainDateColumn } from '@award/subgraph';

/** What the panel service told of a cycle: its report, its deliberation; and when the government approved. */
export const CycleOutcomeEntity = defineEntity({
  name: 'CycleOutcome',
  schema: 'application',
  tableName: 'cycle_outcome',
  properties: {
    cycleId: p.uuid().$type<CycleId>().primary(),
    reportSubmittedOn: p.type(plainDateColumn).nullable(),
    concludedOn: p.type(plainDateColumn).nullable(),
    approvedOn: p.type(plainDateColumn).nullable(),
  },
});

export type CycleOutcome = InferEntity<typeof CycleOutcomeEntity>;

/** One organization's place in a tier of a cycle, from the ballot to the commendation and beyond (Art. 4, 14, 19, 20). */
export const AwardEntity = defineEntity({
  name: 'Award',
  schema: 'application',
  tableName: 'award',
  properties: {
    id: p.uuid().$type<AwardId>().primary(),
    cycleId: p.uuid().$type<CycleId>(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    applicationId: p.uuid().$type<ApplicationId>(),
    organizationId: p.uuid().$type<OrganizationId>(),
    tier: p.text().$type<AwardTier>(),
    seat: p.integer(),
    status: p.enum(['PROPOSED', 'APPROVED', 'CONFERRED', 'REVOKED', 'LAPSED']),
    proposedAt: p.type(instantColumn),
    approvedAt: p.type(instantColumn).nullable(),
    commendedOn: p.type(plainDateColumn).nullable(),
    supervisionUntil: p.type(plainDateColumn).nullable(),
    revokedOn: p.type(plainDateColumn).nullable(),
    revokedArticle: p.text().nullable(),
    lapsedAt: p.type(instantColumn).nullable(),
    lapsedReason: p.text().nullable(),
  },
});

export type Award = InferEntity<typeof AwardEntity>;

/** The government's decision on the list (Art. 11(9)). */
export const ApprovalEntity = defineEntity({
  name: 'Approval',
  schema: 'application',
  tableName: 'approval',
  properties: {
    id: p.uuid().$type<ApprovalId>().primary(),
    cycleId: p.uuid().$type<CycleId>(),
    approved: p.boolean(),
    reason: p.text().nullable(),
    decidedBy: p.uuid().$type<PersonId>(),
    decidedByName: p.text(),
    decidedAt: p.type(instantColumn),
  },
});

/** The published decision by which a cycle's awards are conferred (Art. 14). */
export const CommendationEntity = defineEntity({
  name: 'Commendation',
  schema: 'application',
  tableName: 'commendation',
  properties: {
    id: p.uuid().$type<CommendationId>().primary(),
    cycleId: p.uuid().$type<CycleId>(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    number: p.text(),
    title: p.text(),
    publishedBy: p.uuid().$type<PersonId>(),
    publishedByName: p.text(),
    publishedOn: p.type(plainDateColumn),
  },
});

/** A certificate with its plaque in the register that anyone can ask (Art. 14). */
export const CertificateEntity = defineEntity({
  name: 'Certificate',
  schema: 'application',
  tableName: 'certificate',
  properties: {
    number: p.text().primary(),
    awardId: p.uuid().$type<AwardId>(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    year: p.integer(),
    tier: p.text().$type<AwardTier>(),
    serial: p.integer(),
    organizationName: p.text(),
    issuedOn: p.type(plainDateColumn),
    plaqueNumber: p.text(),
    revokedOn: p.type(plainDateColumn).nullable(),
  },
});
