import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { signUndertaking } from '../commands/sign-undertaking.ts';
import { SignedUndertakingResult } from './expert.results.ts';
import { UndertakingKindEnum } from './expert.type.ts';
import type { UndertakingKind } from '../domain/undertaking-text.ts';

@InputType('SignUndertakingInput', { description: 'What signUndertaking needs.' })
export class SignUndertakingInput {
  @Field(() => ID, { description: 'For which cycle.' })
  cycleId!: string;

  @Field(() => UndertakingKindEnum, { description: 'What is undertaken.' })
  kind!: UndertakingKind;

  @Field(() => String, { description: 'The version of the text that was read.' })
  textVersion!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class SignUndertakingMutation {
  @Mutation(() => SignedUndertakingResult, { description: 'Signs an undertaking for a cycle (Art. 21, 22). Answers with the expert, or with the undertaking of another participant.' })
  async signUndertaking(@Arg('input', () => SignUndertakingInput) input: SignUndertakingInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(signUndertaking, input), async ({ id, expertId }) => (expertId ? context.loaders.expert.load(expertId) : ((await context.loaders.undertakings.load(context.viewer.personId ?? '')).find((each) => each.id === id) ?? null)));
  }
}
