import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordConduct } from '../commands/record-conduct.ts';
import { ExpertResult } from './expert.results.ts';

@InputType('RecordConductInput', { description: 'What recordConduct needs.' })
export class RecordConductInput {
  @Field(() => ID, { description: 'Of whom.' })
  expertId!: string;

  @Field(() => String, { description: 'What kind of conduct.' })
  kind!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => Boolean, { description: 'Whether the rules of the review were broken: the expert status is then lost for ever.' })
  breach!: boolean;

  @Field(() => String, { nullable: true, description: 'The authority to which it is transferred, where it breaks the law.' })
  transferTo?: string | null;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class RecordConductMutation {
  @Mutation(() => ExpertResult, { description: 'Records conduct; a breach ends the expert status and every seat (Art. 21).' })
  async recordConduct(@Arg('input', () => RecordConductInput) input: RecordConductInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordConduct, input), ({ id }) => context.loaders.expert.load(id));
  }
}
