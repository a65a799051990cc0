import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { concludeDeliberation } from '../commands/conclude-deliberation.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';

@InputType('ConcludeDeliberationInput', { description: 'What concludeDeliberation needs.' })
export class ConcludeDeliberationInput {
  @Field(() => ID, { description: 'The meeting.' })
  deliberationId!: string;

  @Field(() => String, { description: 'Its minutes.' })
  minutes!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class ConcludeDeliberationMutation {
  @Mutation(() => DeliberationResult, { description: 'Concludes the meeting; both proposed lists go on (Art. 11(8)).' })
  async concludeDeliberation(@Arg('input', () => ConcludeDeliberationInput) input: ConcludeDeliberationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(concludeDeliberation, input), ({ id }) => meetingOf(context, id));
  }
}
