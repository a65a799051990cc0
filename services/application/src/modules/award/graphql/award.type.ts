import type { Instant, PlainDate } from '@award/calendar';
import { AWARD_TIERS } from '@award/regulation';
import type { AwardTier } from '@award/regulation';
import { DateScalar, DateTimeScalar, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';
import type { AwardRow } from '../persistence/award.reads.ts';

export const AwardTierEnum = graphqlEnum('AwardTier', keysOf(AWARD_TIERS), 'At most three quality awards and five nominations a cycle (Art. 4).');
export const AwardStatus = graphqlEnum(
  'AwardStatus',
  ['PROPOSED', 'APPROVED', 'CONFERRED', 'REVOKED', 'LAPSED'],
  'LAPSED: the proposal came to nothing before the commendation; REVOKED: taken back after it (Art. 19, 20).',
);
export const CertificateStatus = graphqlEnum('CertificateStatus', ['VALID', 'REVOKED'], 'Whether the honour still stands.');

@Directive('@key(fields: "id")')
@ObjectType('Award', { description: 'One organization’s place in a tier of a cycle, from the ballot to the commendation and beyond (Art. 4, 14).' })
export class AwardType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  cycleId!: string;
  applicationId!: string;
  organizationId!: string;

  @Field(() => AwardTierEnum, { description: 'Quality award or nomination.' })
  tier!: AwardTier;

  @Field(() => Int, { description: 'Its place in the tier, by the votes.' })
  seat!: number;

  @Field(() => AwardStatus, { description: 'Where it stands.' })
  status!: AwardRow['status'];

  @Field(() => DateTimeScalar, { description: 'When the ballot’s result came.' })
  proposedAt!: Instant;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the commendation, from which its years are counted (I-4).' })
  commendedOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of supervision (Art. 20).' })
  supervisionUntil?: PlainDate | null;
}

export const AwardConnection = connectionType('Award', AwardType);

@ObjectType('Certificate', { description: 'A certificate with its plaque in the public register (Art. 14).' })
export class CertificateType {
  @Field(() => String, { description: 'Its number, with check digits.' })
  number!: string;

  @Field(() => String, { description: 'Whose it is.' })
  organizationName!: string;

  @Field(() => AwardTierEnum, { description: 'Of which tier.' })
  tier!: AwardTier;

  @Field(() => Int, { description: 'The year of the award, which publicity must state (Art. 18).' })
  year!: number;

  @Field(() => DateScalar, { description: 'When it was issued.' })
  issuedOn!: PlainDate;

  @Field(() => String, { description: 'The number of its plaque.' })
  plaqueNumber!: string;

  @Field(() => CertificateStatus, { description: 'Whether it still stands.' })
  status!: 'VALID' | 'REVOKED';

  @Field(() => DateScalar, { nullable: true, description: 'When it was revoked and recalled.' })
  revokedOn?: PlainDate | null;
}

@ObjectType('Commendation', { description: 'The published decision by which a cycle’s awards are conferred (Art. 14).' })
export class CommendationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  cycleId!: string;

  @Field(() => String, { description: 'Its document number.' })
  number!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Its date.' })
  publishedOn!: PlainDate;
}
