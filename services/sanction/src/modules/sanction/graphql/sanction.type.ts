import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, connectionType, resultUnion } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { AwardReference } from '../../../references/references.type.ts';
import { SANCTION_GROUNDS, SANCTION_KINDS, SANCTION_STATUSES } from '../persistence/sanction.entity.ts';
import type { SanctionGround, SanctionKind, SanctionStatus } from '../persistence/sanction.entity.ts';
import type { SanctionRow } from '../persistence/sanction.reads.ts';

export const SanctionKindEnum = graphqlEnum('SanctionKind', SANCTION_KINDS, 'What follows (Art. 13, 19, 20).');
export const SanctionGroundEnum = graphqlEnum('SanctionGround', SANCTION_GROUNDS, 'Why (Art. 13, 19, 20).');
export const SanctionStatusEnum = graphqlEnum('SanctionStatus', SANCTION_STATUSES, 'Proposed by the clerk, or determined by the director.');

@ObjectType('Bar', { description: 'A period in which applications are not accepted (Art. 19).' })
export class BarType {
  @Field(() => DateScalar, { description: 'The date of the determination (I-4).' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  until!: PlainDate;

  @Field(() => DateScalar, { description: 'The first day on which an application is accepted again.' })
  mayApplyFrom!: PlainDate;

  @Field(() => Int, { description: 'How many years.' })
  years!: number;
}

@ObjectType('Revocation', { description: 'An award taken back, with its certificate and plaque (Art. 19, 20).' })
export class RevocationType {
  @Field(() => AwardReference, { description: 'The award.' })
  award!: AwardReference;

  @Field(() => DateScalar, { description: 'When.' })
  revokedOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'When the certificate came back.' })
  certificateRecalledOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the plaque came back.' })
  plaqueRecalledOn!: PlainDate | null;
}

/** A sanction; the row is behind it. */
@Directive('@key(fields: "id")')
@ObjectType('Sanction', { description: 'What the Office determined against an organization (Art. 13, 19, 20).' })
export class SanctionType {
  row!: SanctionRow;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => SanctionKindEnum, { description: 'What follows.' })
  kind!: SanctionKind;

  @Field(() => SanctionGroundEnum, { description: 'Why.' })
  ground!: SanctionGround;

  @Field(() => String, { description: 'The article it rests on.' })
  article!: string;

  @Field(() => String, { description: 'The facts.' })
  facts!: string;

  @Field(() => String, { description: 'The organization’s name.' })
  organizationName!: string;

  @Field(() => SanctionStatusEnum, { description: 'Where it stands.' })
  status!: SanctionStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the determination.' })
  determinedOn!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was disclosed to the public (Art. 20).' })
  disclosedAt!: Instant | null;
}

export const SanctionConnection = connectionType('Sanction', SanctionType);
export const SanctionResult = resultUnion('SanctionResult', SanctionType);
