import type { ServiceModule } from '../../module.ts';
import { DraftOpinionMutation } from './graphql/draft-opinion.mutation.ts';
import { HoldConsensusMutation } from './graphql/hold-consensus.mutation.ts';
import { OpinionFields } from './graphql/opinion.fields.ts';
import { SignOpinionMutation } from './graphql/sign-opinion.mutation.ts';
import { CreateOpinion } from './persistence/create-opinion.ts';

/** Consensus, opinion, signatures and dissent (Art. 11(5)–(7)). */
export const opinionModule: ServiceModule = {
  resolvers: [OpinionFields, DraftOpinionMutation, HoldConsensusMutation, SignOpinionMutation],
  migrations: [{ name: '0150-opinion', class: CreateOpinion }],
};
