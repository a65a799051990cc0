import { answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { removeAttachment } from '../commands/remove-attachment.ts';
import { AttachmentType } from './attachment.type.ts';

@InputType({ description: 'Which file is taken off its case.' })
export class RemoveAttachmentInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;
}

export const AttachmentResult = resultUnion('AttachmentResult', AttachmentType);

@Resolver()
export class RemoveAttachmentMutation {
  @Mutation(() => AttachmentResult, { description: 'Takes a file off its case, while the material is being written or corrected.' })
  async removeAttachment(@Arg('input', () => RemoveAttachmentInput) input: RemoveAttachmentInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(removeAttachment, input), ({ id }) => context.loaders.attachment.load(id));
  }
}
