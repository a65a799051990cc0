import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { recordQualification } from '../commands/record-qualification.ts';
import { RecordQualificationInput } from './inputs.ts';

@Resolver()
export class RecordQualificationMutation {
  @Mutation(() => ApplicationResult, { description: 'The Office’s clerk records the review for the director to sign (Art. 11(4)).' })
  async recordQualification(@Arg('input', () => RecordQualificationInput) input: RecordQualificationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(recordQualification, input));
  }
}
