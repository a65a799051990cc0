import type { ServiceModule } from '../../module.ts';
import { refuse } from '@award/regulation';
import { ApplicationFields } from './graphql/application.fields.ts';
import { ApplicationQueries, OrganizationApplicationsField } from './graphql/application.queries.ts';
import { ApplicationType } from './graphql/application.type.ts';
import { HolderFields, SectionFields, TimelineEntryFields } from './graphql/case-parts.fields.ts';
import { CaseChangedSubscription } from './graphql/case-changed.subscription.ts';
import { ChooseRecommendingUnitMutation } from './graphql/choose-recommending-unit.mutation.ts';
import { EarlierTextField } from './graphql/earlier-text.field.ts';
import { CycleBoardFields } from './graphql/cycle-board.fields.ts';
import { DeclareMutation } from './graphql/declare.mutation.ts';
import { InternalObjectionsField } from './graphql/internal-objections.field.ts';
import { PublishInternalNoticeMutation } from './graphql/publish-internal-notice.mutation.ts';
import { RecordInternalObjectionMutation } from './graphql/record-internal-objection.mutation.ts';
import { ResubmitApplicationMutation } from './graphql/resubmit-application.mutation.ts';
import { ReturnForCorrectionMutation } from './graphql/return-for-correction.mutation.ts';
import { ReviseDraftMutation } from './graphql/revise-draft.mutation.ts';
import { SettleInternalObjectionMutation } from './graphql/settle-internal-objection.mutation.ts';
import { StartApplicationMutation } from './graphql/start-application.mutation.ts';
import { SubmitApplicationMutation } from './graphql/submit-application.mutation.ts';
import { WithdrawApplicationMutation } from './graphql/withdraw-application.mutation.ts';
import { WriteSectionMutation } from './graphql/write-section.mutation.ts';
import { onCaseReadersChanged, onExpertRemoved } from './jobs/on-case-readers-changed.ts';
import { onCaseDisqualified, onObjectionDetermined, onObjectionReceived } from './jobs/on-objection.ts';
import { ApplicationEntity } from './persistence/application.entity.ts';
import { CaseReturnEntity, DeclarationEntity, SubmissionEntity } from './persistence/case-record.entities.ts';
import { CreateApplication } from './persistence/create-application.ts';
import { SectionEntity } from './persistence/section.entity.ts';
import { TimelineEntryEntity } from './persistence/timeline-entry.entity.ts';

/** The case: its lifecycle, material, submission and returns (Art. 11). */
export const applicationModule: ServiceModule = {
  resolvers: [
    ApplicationQueries, ApplicationFields, OrganizationApplicationsField, SectionFields, TimelineEntryFields, HolderFields, CycleBoardFields, InternalObjectionsField, EarlierTextField,
    StartApplicationMutation, WriteSectionMutation, ChooseRecommendingUnitMutation, PublishInternalNoticeMutation, RecordInternalObjectionMutation,
    SettleInternalObjectionMutation, DeclareMutation, ReviseDraftMutation, SubmitApplicationMutation, WithdrawApplicationMutation, ReturnForCorrectionMutation,
    ResubmitApplicationMutation, CaseChangedSubscription,
  ],
  orphanedTypes: [ApplicationType],
  references: { Application: ({ id }, { loaders }) => loaders.application.load(id) },
  entities: [ApplicationEntity, SectionEntity, DeclarationEntity, SubmissionEntity, CaseReturnEntity, TimelineEntryEntity],
  migrations: [{ name: '0140-application', class: CreateApplication }],
  handlers: {
    CaseReadersChanged: onCaseReadersChanged,
    ExpertRemoved: onExpertRemoved,
    ObjectionReceived: onObjectionReceived,
    ObjectionDetermined: onObjectionDetermined,
    CaseDisqualified: onCaseDisqualified,
  },
  constraints: { one_open_return: () => refuse('ALREADY_DONE', { what: { value: 'return', display: { zh: '退回补正', en: 'The return' } } }) },
};
