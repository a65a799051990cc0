import type { Instant } from '@award/calendar';
import type { RecusalGround } from '@award/regulation';
import { DateTimeScalar, connectionType } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { GROUNDS, RECUSAL_ORIGINS, RECUSAL_STATUSES } from '../domain/recusal.ts';
import type { RecusalOrigin, RecusalStatus } from '../domain/recusal.ts';

export const RecusalGroundEnum = graphqlEnum('RecusalGround', GROUNDS, 'Which interest (Art. 22).');
export const RecusalOriginEnum = graphqlEnum('RecusalOrigin', RECUSAL_ORIGINS, 'Declared by the person, or detected.');
export const RecusalStatusEnum = graphqlEnum('RecusalStatus', RECUSAL_STATUSES, 'PENDING closes the case to the person as UPHELD does; DISMISSED opens it again.');

@ObjectType('Recusal', { description: 'The interest of one person in one case; decided by the Office, effect at once (Art. 22).' })
export class RecusalType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  applicationId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  personName!: string;

  @Field(() => String, { description: 'The number of the case, for those to whom the case itself is closed.' })
  caseNumber!: string;

  @Field(() => String, { description: 'The applicant, for those to whom the case itself is closed.' })
  organizationName!: string;

  @Field(() => RecusalGroundEnum, { description: 'Which interest.' })
  ground!: RecusalGround;

  @Field(() => RecusalOriginEnum, { description: 'Declared or detected.' })
  origin!: RecusalOrigin;

  @Field(() => String, { description: 'In words.' })
  detail!: string;

  @Field(() => RecusalStatusEnum, { description: 'Where it stands.' })
  status!: RecusalStatus;

  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  raisedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

export const RecusalConnection = connectionType('Recusal', RecusalType);
