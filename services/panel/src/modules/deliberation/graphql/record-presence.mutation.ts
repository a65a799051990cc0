import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordPresence } from '../commands/record-presence.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';

@InputType('RecordPresenceInput', { description: 'What recordPresence needs.' })
export class RecordPresenceInput {
  @Field(() => ID, { description: 'The meeting.' })
  deliberationId!: string;

  @Field(() => [ID], { description: 'Who is there.' })
  presentPersonIds!: string[];
}

@Resolver()
export class RecordPresenceMutation {
  @Mutation(() => DeliberationResult, { description: 'Records who is present (I-6).' })
  async recordPresence(@Arg('input', () => RecordPresenceInput) input: RecordPresenceInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordPresence, input), ({ id }) => meetingOf(context, id));
  }
}
