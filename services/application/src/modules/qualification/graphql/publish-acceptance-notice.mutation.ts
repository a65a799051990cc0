import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { publishAcceptanceNotice } from '../commands/publish-acceptance-notice.ts';
import { PublishAcceptanceNoticeInput } from './inputs.ts';
import { PublicNoticeResult } from './results.ts';

@Resolver()
export class PublishAcceptanceNoticeMutation {
  @Mutation(() => PublicNoticeResult, { description: 'Publishes the list of those accepted for at least five working days (Art. 11(4)).' })
  async publishAcceptanceNotice(@Arg('input', () => PublishAcceptanceNoticeInput) input: PublishAcceptanceNoticeInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(publishAcceptanceNotice, input), ({ id }) => context.loaders.notice.clear(id).load(id));
  }
}
