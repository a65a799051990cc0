import type { ServiceModule } from '../../module.ts';
import { DecideRecusalMutation } from './graphql/decide-recusal.mutation.ts';
import { DeclareInterestMutation } from './graphql/declare-interest.mutation.ts';
import { RecusalQueries } from './graphql/recusal.queries.ts';
import { detectOnAcceptance, detectOnEditors } from './jobs/detect-on-events.ts';
import { CreateRecusal } from './persistence/create-recusal.ts';
import { RecusalEntity } from './persistence/recusal.entity.ts';

/** Interests, declared or detected, and their decision (Art. 22). */
export const recusalModule: ServiceModule = {
  resolvers: [RecusalQueries, DecideRecusalMutation, DeclareInterestMutation],
  entities: [RecusalEntity],
  migrations: [{ name: '0120-recusal', class: CreateRecusal }],
  handlers: { CaseStageChanged: detectOnAcceptance, OrganizationEditorsChanged: detectOnEditors },
};
