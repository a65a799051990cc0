import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { submitApplication } from '../commands/submit-application.ts';
import { SubmitApplicationInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class SubmitApplicationMutation {
  @Mutation(() => ApplicationResult, { description: 'Hands the application in: closes the internal notice, seals the content, gives a receipt (Art. 11(2), (3)).' })
  async submitApplication(@Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(submitApplication, input));
  }
}
