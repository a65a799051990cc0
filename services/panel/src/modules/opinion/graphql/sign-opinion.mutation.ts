import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { signOpinion } from '../commands/sign-opinion.ts';
import { AssignmentResult } from '../../panel/graphql/panel.results.ts';

@InputType('SignOpinionInput', { description: 'What signOpinion needs.' })
export class SignOpinionInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => String, { nullable: true, description: 'What the member holds against it.' })
  dissent?: string | null;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class SignOpinionMutation {
  @Mutation(() => AssignmentResult, { description: 'Signs the opinion; the last signature completes it (Art. 11(5)–(7)).' })
  async signOpinion(@Arg('input', () => SignOpinionInput) input: SignOpinionInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(signOpinion, input), ({ id }) => context.loaders.assignment.load(id));
  }
}
