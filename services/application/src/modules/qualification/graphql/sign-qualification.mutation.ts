import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { signQualification } from '../commands/sign-qualification.ts';
import { SignQualificationInput } from './inputs.ts';

@Resolver()
export class SignQualificationMutation {
  @Mutation(() => ApplicationResult, { description: 'The director signs the review: a refusal ends the case, what passes waits for the list (Art. 11(4)).' })
  async signQualification(@Arg('input', () => SignQualificationInput) input: SignQualificationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(signQualification, input));
  }
}
