import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { startApplication } from '../commands/start-application.ts';
import { StartApplicationInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class StartApplicationMutation {
  @Mutation(() => ApplicationResult, { description: 'Starts an organization’s one application in a cycle (Art. 11(2)).' })
  async startApplication(@Arg('input', () => StartApplicationInput) input: StartApplicationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(startApplication, input));
  }
}
