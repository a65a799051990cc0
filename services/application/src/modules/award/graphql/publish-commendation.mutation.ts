import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CommendationResult } from './results.ts';
import { publishCommendation } from '../commands/publish-commendation.ts';
import { PublishCommendationInput } from './inputs.ts';

@Resolver()
export class PublishCommendationMutation {
  @Mutation(() => CommendationResult, { description: 'Publishes the commendation; certificates and plaques are numbered and registered (Art. 14).' })
  async publishCommendation(@Arg('input', () => PublishCommendationInput) input: PublishCommendationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(publishCommendation, input), ({ id }) => context.loaders.commendation.clear(id).load(id));
  }
}
