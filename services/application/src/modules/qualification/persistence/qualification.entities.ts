import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ApplicationId, AuthorityId, ConsultationId, PersonId, ProgrammeId, QualificationReviewId } from '@award/identity';
import type { ClauseResult } from '@award/regulation';
import { instantColumn, plainDateColumn } from '@award/subgraph';

/** The Office's review of one case (Art. 11(4)); recorded by a clerk, signed by the director. A new recording takes the place of the earlier one. */
export const QualificationReviewEntity = defineEntity({
  name: 'QualificationReview',
  schema: 'application',
  tableName: 'qualification_review',
  properties: {
    id: p.uuid().$type<QualificationReviewId>().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    complete: p.boolean(),
    proceduresSound: p.boolean(),
    finding: p.text(),
    decision: p.enum(['PASS', 'REFUSE']),
    reason: p.text().nullable(),
    preparedBy: p.uuid().$type<PersonId>(),
    preparedByName: p.text(),
    preparedAt: p.type(instantColumn),
    clauses: p.json<readonly ClauseResult[]>().nullable(),
    signedBy: p.uuid().$type<PersonId>().nullable(),
    signedByName: p.text().nullable(),
    signedAt: p.type(instantColumn).nullable(),
    supersededAt: p.type(instantColumn).nullable(),
  },
});

export type QualificationReview = InferEntity<typeof QualificationReviewEntity>;

/** A question to a competent authority about one organization, with its answer (Art. 11(4)). */
export const ConsultationEntity = defineEntity({
  name: 'Consultation',
  schema: 'application',
  tableName: 'consultation',
  properties: {
    id: p.uuid().$type<ConsultationId>().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    authorityId: p.uuid().$type<AuthorityId>(),
    organizationName: p.text(),
    question: p.text(),
    askedBy: p.uuid().$type<PersonId>(),
    askedByName: p.text(),
    askedAt: p.type(instantColumn),
    askedOn: p.type(plainDateColumn),
    dueOn: p.type(plainDateColumn),
    answer: p.enum(['NO_OBJECTION', 'ADVERSE_RECORD', 'OBJECTION']).nullable(),
    answerText: p.text().nullable(),
    answeredBy: p.uuid().$type<PersonId>().nullable(),
    answeredByName: p.text().nullable(),
    answeredAt: p.type(instantColumn).nullable(),
  },
});

export type Consultation = InferEntity<typeof ConsultationEntity>;
