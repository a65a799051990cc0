import type { Instant } from '@award/calendar';
import { connectionType, DateTimeScalar, resultUnion } from '@award/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Person', { description: 'A human being who may act on the platform. Seen by themself and by the system administrator.' })
export class PersonType {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => String, { description: 'Real name, as it stands on documents.' })
  name!: string;

  @Field(() => String, { description: 'What the person signs in by; for a person from another provider, the subject there.' })
  login!: string;

  @Field(() => Boolean, { description: 'Whether the person can sign in.' })
  active!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  lastSignInAt?: Instant | null;
}

@ObjectType('InitialAccount', { description: 'An account to be handed over. The password is shown here and never again.' })
export class InitialAccountType {
  @Field(() => PersonType, { description: 'Whose account it is.' })
  person!: PersonType;

  @Field(() => String, { description: 'The password to hand over; it must be changed at first sign-in.' })
  initialPassword!: string;
}

export const PersonConnection = connectionType('Person', PersonType);
export const PersonResult = resultUnion('PersonResult', PersonType);
export const InitialAccountResult = resultUnion('InitialAccountResult', InitialAccountType);
