import type { Instant } from '@award/calendar';
import { connectionType, DateTimeScalar, resultUnion } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('MachineClient', { description: 'A program that reads sums for itself (OAuth client_credentials).' })
export class MachineClientType {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => String, { description: 'The client_id it asks for tokens by.' })
  clientId!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'The role it acts in.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The programme in which the role holds.' })
  programmeId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Instant;

  @Field(() => String, { description: 'Who made it.' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it may ask.' })
  endedAt?: Instant | null;
}

@ObjectType('NewMachineClient', { description: 'A program and its secret, which is shown here and never again.' })
export class NewMachineClientType {
  @Field(() => MachineClientType, { description: 'The program.' })
  machineClient!: MachineClientType;

  @Field(() => String, { description: 'The client_secret to hand over.' })
  clientSecret!: string;
}

export const MachineClientConnection = connectionType('MachineClient', MachineClientType);
export const MachineClientResult = resultUnion('MachineClientResult', NewMachineClientType);
export const EndedMachineClientResult = resultUnion('EndedMachineClientResult', MachineClientType);
