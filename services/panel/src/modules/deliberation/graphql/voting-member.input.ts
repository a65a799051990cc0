import { Field, ID, InputType } from 'type-graphql';

@InputType('VotingMemberInput', { description: 'A member of the leading group.' })
export class VotingMemberInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether in the chair.' })
  chair!: boolean;
}
