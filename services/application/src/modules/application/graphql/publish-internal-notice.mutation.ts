import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { publishInternalNotice } from '../commands/publish-internal-notice.ts';
import { PublishInternalNoticeInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class PublishInternalNoticeMutation {
  @Mutation(() => ApplicationResult, { description: 'Publishes the application inside the organization for at least five working days (Art. 11(2)).' })
  async publishInternalNotice(@Arg('input', () => PublishInternalNoticeInput) input: PublishInternalNoticeInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(publishInternalNotice, input));
  }
}
