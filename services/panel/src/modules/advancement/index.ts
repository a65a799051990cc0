import type { ServiceModule } from '../../module.ts';
import { ConfirmStageListMutation } from './graphql/confirm-stage-list.mutation.ts';
import { StageListFields } from './graphql/stage-list.type.ts';
import { CreateAdvancement } from './persistence/create-advancement.ts';

/** The lists that close a review stage (R12). */
export const advancementModule: ServiceModule = {
  resolvers: [StageListFields, ConfirmStageListMutation],
  migrations: [{ name: '0180-advancement', class: CreateAdvancement }],
};
