import type { ServiceModule } from '../../module.ts';
import { CallQueries, CycleCallField } from './graphql/call.queries.ts';
import { PublishCallMutation } from './graphql/publish-call.mutation.ts';
import { openAndCloseCycles } from './jobs/open-and-close-cycles.ts';
import { CallChannelEntity, CallEntity } from './persistence/call.entity.ts';
import { CreateCall } from './persistence/create-call.ts';

/** The call for applications (Art. 11(1)). */
export const callModule: ServiceModule = {
  resolvers: [CallQueries, CycleCallField, PublishCallMutation],
  entities: [CallEntity, CallChannelEntity],
  migrations: [{ name: '0120-call', class: CreateCall }],
  sweeps: [{ name: 'open-and-close-cycles', run: openAndCloseCycles }],
};
