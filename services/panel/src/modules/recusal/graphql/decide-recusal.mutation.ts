import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { decideRecusal } from '../commands/decide-recusal.ts';
import { RecusalResult } from './recusal.results.ts';

@InputType('DecideRecusalInput', { description: 'What decideRecusal needs.' })
export class DecideRecusalInput {
  @Field(() => ID, { description: 'Which interest.' })
  recusalId!: string;

  @Field(() => Boolean, { description: 'Whether the person stands aside.' })
  uphold!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class DecideRecusalMutation {
  @Mutation(() => RecusalResult, { description: 'Decides on an interest, never on an own one; effect at once (Art. 22).' })
  async decideRecusal(@Arg('input', () => DecideRecusalInput) input: DecideRecusalInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(decideRecusal, input), ({ id }) => context.loaders.recusal.load(id));
  }
}
