import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { declare } from '../commands/declare.ts';
import { DeclareInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class DeclareMutation {
  @Mutation(() => ApplicationResult, { description: 'Declares the material as it stands: no state secret, and true (Art. 11(2), 19).' })
  async declare(@Arg('input', () => DeclareInput) input: DeclareInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(declare, input));
  }
}
