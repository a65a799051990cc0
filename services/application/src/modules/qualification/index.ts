import type { ServiceModule } from '../../module.ts';
import { AcceptanceListFields, CycleAcceptanceField } from './graphql/acceptance-list.fields.ts';
import { AnswerConsultationMutation } from './graphql/answer-consultation.mutation.ts';
import { CloseAcceptanceNoticeMutation } from './graphql/close-acceptance-notice.mutation.ts';
import { ConsultMutation } from './graphql/consult.mutation.ts';
import { PublishAcceptanceNoticeMutation } from './graphql/publish-acceptance-notice.mutation.ts';
import { ApplicationQualificationFields, ConsultationQueries, QualificationReviewFields } from './graphql/qualification.queries.ts';
import { RecordQualificationMutation } from './graphql/record-qualification.mutation.ts';
import { SignQualificationMutation } from './graphql/sign-qualification.mutation.ts';
import { CreateQualification } from './persistence/create-qualification.ts';
import { ConsultationEntity, QualificationReviewEntity } from './persistence/qualification.entities.ts';

/** Qualification review, consultations, acceptance list (R11). */
export const qualificationModule: ServiceModule = {
  resolvers: [
    ApplicationQualificationFields, QualificationReviewFields, ConsultationQueries, CycleAcceptanceField, AcceptanceListFields, RecordQualificationMutation,
    SignQualificationMutation, ConsultMutation, AnswerConsultationMutation, PublishAcceptanceNoticeMutation, CloseAcceptanceNoticeMutation,
  ],
  entities: [QualificationReviewEntity, ConsultationEntity],
  migrations: [{ name: '0210-qualification', class: CreateQualification }],
};
