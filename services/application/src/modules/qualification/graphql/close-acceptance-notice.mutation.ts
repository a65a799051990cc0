import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { closeAcceptanceNotice } from '../commands/close-acceptance-notice.ts';
import { CloseAcceptanceNoticeInput } from './inputs.ts';
import { PublicNoticeResult } from './results.ts';

@Resolver()
export class CloseAcceptanceNoticeMutation {
  @Mutation(() => PublicNoticeResult, { description: 'Closes the acceptance notice; its cases go to the material panels (Art. 11(4), (5)).' })
  async closeAcceptanceNotice(@Arg('input', () => CloseAcceptanceNoticeInput) input: CloseAcceptanceNoticeInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(closeAcceptanceNotice, input), ({ id }) => context.loaders.notice.clear(id).load(id));
  }
}
