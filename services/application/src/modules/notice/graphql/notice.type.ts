import type { Instant, PeriodRecord } from '@award/calendar';
import { NOTICE_KINDS } from '@award/regulation';
import type { NoticeKind } from '@award/regulation';
import { DateTimeScalar, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';
import type { NoticeRow } from '../persistence/notice.reads.ts';

export const NoticeKindEnum = graphqlEnum('NoticeKind', keysOf(NOTICE_KINDS), 'The four publications of the procedure (Art. 11(2), (3), (4), (8)).');
export const NoticeStatus = graphqlEnum('NoticeStatus', ['RUNNING', 'CLOSED', 'STOPPED'], 'STOPPED: its case left the procedure before the time was over.');

@ObjectType('NoticeEntry', { description: 'One organization named in a notice.' })
export class NoticeEntryType {
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Its name.' })
  organizationName!: string;

  @Field(() => String, { description: 'Its division.' })
  divisionCode!: string;

  @Field(() => String, { description: 'Its industry.' })
  industry!: string;

  @Field(() => String, { nullable: true, description: 'What else the notice says of it, such as the tier.' })
  detail?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, to which an objection can be made (Art. 12).' })
  applicationId?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('PublicNotice', { description: 'A dated publication of at least five working days (Art. 11); what was shown is sealed by its hash.' })
export class PublicNoticeType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => NoticeKindEnum, { description: 'Which publication it is.' })
  kind!: NoticeKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its text.' })
  body!: string;

  @Field(() => String, { description: 'Who published it.' })
  issuer!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  publishedAt!: Instant;

  @Field(() => NoticeStatus, { description: 'Where it stands.' })
  status!: NoticeRow['status'];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed or stopped.' })
  closedAt?: Instant | null;

  @Field(() => String, { description: 'SHA-256 of exactly what was shown.' })
  contentHash!: string;

  cycleId!: string;

  applicationId?: string | null;

  period!: PeriodRecord;
}

export const PublicNoticeConnection = connectionType('PublicNotice', PublicNoticeType);

@ObjectType('InternalObjection', { description: 'What somebody inside the organization said against its application; it stops the submission until settled (Art. 11(2)).' })
export class InternalObjectionType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  raisedAt!: Instant;

  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled.' })
  settledAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'How it was settled.' })
  settlement?: string | null;
}
