import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PublicNoticeResult } from '../../qualification/graphql/results.ts';
import { publishAwardNotice } from '../commands/publish-award-notice.ts';
import { PublishAwardNoticeInput } from './inputs.ts';

@Resolver()
export class PublishAwardNoticeMutation {
  @Mutation(() => PublicNoticeResult, { description: 'Shows both voted lists to the public for at least five working days (Art. 11(8)).' })
  async publishAwardNotice(@Arg('input', () => PublishAwardNoticeInput) input: PublishAwardNoticeInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(publishAwardNotice, input), ({ id }) => context.loaders.notice.clear(id).load(id));
  }
}
