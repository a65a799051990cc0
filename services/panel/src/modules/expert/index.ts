import type { ServiceModule } from '../../module.ts';
import { AcceptInvitationMutation } from './graphql/accept-invitation.mutation.ts';
import { ExpertQueries } from './graphql/expert.queries.ts';
import { InviteExpertMutation } from './graphql/invite-expert.mutation.ts';
import { RecordConductMutation } from './graphql/record-conduct.mutation.ts';
import { RecordStaffMisconductMutation } from './graphql/record-staff-misconduct.mutation.ts';
import { RecordTrainingMutation } from './graphql/record-training.mutation.ts';
import { SignUndertakingMutation } from './graphql/sign-undertaking.mutation.ts';
import { UpdateMyEmploymentsMutation } from './graphql/update-my-employments.mutation.ts';
import { CreateExpert } from './persistence/create-expert.ts';
import { ExpertEntity } from './persistence/expert.entity.ts';

/** The pool of experts, trainings, undertakings, conduct; misconduct of staff (Art. 7(4), 21, 22). */
export const expertModule: ServiceModule = {
  resolvers: [
    ExpertQueries, AcceptInvitationMutation, InviteExpertMutation, RecordConductMutation,
    RecordStaffMisconductMutation, RecordTrainingMutation, SignUndertakingMutation, UpdateMyEmploymentsMutation,
  ],
  references: { Expert: ({ id }, { loaders }) => loaders.expert.load(id) },
  entities: [ExpertEntity],
  migrations: [{ name: '0110-expert', class: CreateExpert }],
};
