import type { PlainDate } from '@award/calendar';
import { DateScalar, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { publishCall } from '../commands/publish-call.ts';
import { CallType } from './call.type.ts';

@InputType({ description: 'Where the call is made public (Art. 11(1)).' })
export class MediaChannelInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where to find it.' })
  url?: string | null;

  @Field(() => DateScalar, { description: 'On which day.' })
  publishedOn!: PlainDate;
}

@InputType({ description: 'A call for applications (Art. 11(1)).' })
export class PublishCallInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its text.' })
  body!: string;

  @Field(() => DateScalar, { description: 'The first day on which applications are taken.' })
  opensOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day on which applications are taken.' })
  deadline!: PlainDate;

  @Field(() => [MediaChannelInput], { description: 'Where it is made public.' })
  channels!: MediaChannelInput[];

  @Field(() => String, { description: 'The same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

const CallResult = resultUnion('CallResult', CallType);

@Resolver()
export class PublishCallMutation {
  @Mutation(() => CallResult, { description: 'Publishes the call; from here on the cycle’s rules and criteria are frozen (Art. 5, 11(1)).' })
  async publishCall(@Arg('input', () => PublishCallInput) input: PublishCallInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(publishCall, input), ({ id }) => context.loaders.call.load(id));
  }
}
