import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult } from '../../application/graphql/results.ts';
import { transferApplication } from '../commands/transfer-application.ts';
import { transferredApplication } from '../persistence/transferred-application.reads.ts';
import { TransferApplicationInput } from './inputs.ts';

@Resolver()
export class TransferApplicationMutation {
  @Mutation(() => ApplicationResult, { description: 'Hands a case to the unit that is competent for it (Art. 8); the old unit sees it here for the last time.' })
  async transferApplication(@Arg('input', () => TransferApplicationInput) input: TransferApplicationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(transferApplication, input), ({ id }) => context.reader.first(transferredApplication, [id]));
  }
}
