import type { RecusalGround } from '@award/regulation';
import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { declareInterest } from '../commands/declare-interest.ts';
import { RecusalResult } from './recusal.results.ts';
import { RecusalGroundEnum } from './recusal.type.ts';

@InputType('DeclareInterestInput', { description: 'What declareInterest needs.' })
export class DeclareInterestInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => RecusalGroundEnum, { description: 'Which interest.' })
  ground!: RecusalGround;

  @Field(() => String, { description: 'In words.' })
  detail!: string;
}

@Resolver()
export class DeclareInterestMutation {
  @Mutation(() => RecusalResult, { description: 'Declares an interest; the case is closed to the person at once (Art. 22).' })
  async declareInterest(@Arg('input', () => DeclareInterestInput) input: DeclareInterestInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(declareInterest, input), ({ id }) => context.loaders.recusal.load(id));
  }
}
