import type { ServiceModule } from '../../module.ts';
import { PresentationQueries, PresentationScheduleFields } from './graphql/presentation.queries.ts';
import { RecordQuestionMutation } from './graphql/record-question.mutation.ts';
import { SchedulePresentationsMutation } from './graphql/schedule-presentations.mutation.ts';
import { CreatePresentation } from './persistence/create-presentation.ts';

/** The order of presentations and their questions (Art. 11(6)). */
export const presentationModule: ServiceModule = {
  resolvers: [PresentationQueries, PresentationScheduleFields, RecordQuestionMutation, SchedulePresentationsMutation],
  migrations: [{ name: '0160-presentation', class: CreatePresentation }],
};
