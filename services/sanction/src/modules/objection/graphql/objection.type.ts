import type { Instant } from '@award/calendar';
import { DateScalar, DateTimeScalar, LocalText, connectionType, resultUnion } from '@award/subgraph';
import type { PlainDate } from '@award/calendar';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { OBJECTION_OUTCOMES, OBJECTION_STATUSES } from '../persistence/objection.entities.ts';
import type { ObjectionOutcome, ObjectionStatus } from '../persistence/objection.entities.ts';
import type { ObjectionRow } from '../persistence/objection.reads.ts';

export const ObjectionStatusEnum = graphqlEnum('ObjectionStatus', OBJECTION_STATUSES, 'Where an objection stands (Art. 12, 13).');
export const ObjectionOutcomeEnum = graphqlEnum('ObjectionOutcome', OBJECTION_OUTCOMES, 'What the Office found (Art. 13).');
export const ObjectorKindEnum = graphqlEnum('ObjectorKind', ['PERSON', 'UNIT'] as const, 'A person, or a unit with a seal (Art. 12).');

@ObjectType('MissingItem', { description: 'One part that Art. 12 asks for and the objection does not have yet.' })
export class MissingItemType {
  @Field(() => String, { description: 'Which part.' })
  key!: string;

  @Field(() => LocalText, { description: 'In words.' })
  what!: LocalText;

  @Field(() => String, { description: 'The article that asks for it.' })
  article!: string;
}

@ObjectType('ObjectionEvidence', { description: 'A document given with an objection.' })
export class ObjectionEvidenceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The file’s name as given.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its content, hexadecimal.' })
  sha256!: string;
}

@ObjectType('Objector', { description: 'Who objects; for the Office alone (Art. 12).' })
export class ObjectorType {
  @Field(() => ObjectorKindEnum, { description: 'A person, or a unit.' })
  kind!: 'PERSON' | 'UNIT';

  @Field(() => String, { nullable: true, description: 'The name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone.' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'The postal address.' })
  postalAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'A unit’s domicile.' })
  domicile!: string | null;

  @Field(() => Boolean, { description: 'Whether a person signed with the own name.' })
  signed!: boolean;

  @Field(() => Boolean, { description: 'Whether a unit put its official seal.' })
  sealed!: boolean;
}

@ObjectType('Investigation', { description: 'What the recommending unit found (Art. 13).' })
export class InvestigationType {
  @Field(() => String, { description: 'The written report.' })
  report!: string;

  @Field(() => String, { description: 'Its findings in short.' })
  findings!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went to the Office.' })
  reportedAt!: Instant | null;

  @Field(() => String, { description: 'Who prepared it.' })
  preparedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy!: string | null;
}

@ObjectType('Determination', { description: 'What the Office found, and what follows (Art. 13).' })
export class DeterminationType {
  @Field(() => ObjectionOutcomeEnum, { description: 'Whether it is true.' })
  outcome!: ObjectionOutcome;

  @Field(() => Boolean, { description: 'Whether what was proved is something the conditions forbid.' })
  forbiddenByConditions!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who prepared it.' })
  preparedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Instant | null;

  @Field(() => Boolean, { description: 'Whether it disqualifies the case.' })
  disqualifies!: boolean;
}

@ObjectType('Overrun', { description: 'A clock that ran out before the act it was given for (R16).' })
export class OverrunType {
  @Field(() => String, { description: 'Which clock.' })
  clock!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  dueOn!: PlainDate;

  @Field(() => DateTimeScalar, { description: 'When the overrun was recorded.' })
  recordedAt!: Instant;

  @Field(() => Int, { description: 'Working days over the end, until the act or until now.' })
  workingDaysLate!: number;
}

/** An objection against a case. The row is behind it; details are loaded in batches. */
@Directive('@key(fields: "id")')
@ObjectType('Objection', { description: 'An objection against a case under review (Art. 12, 13).' })
export class ObjectionType {
  row!: ObjectionRow;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The number on the receipt.' })
  receiptNumber!: string;

  @Field(() => ObjectionStatusEnum, { description: 'Where it stands.' })
  status!: ObjectionStatus;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was complete; the clocks run from here.' })
  completedAt!: Instant | null;

  @Field(() => String, { description: 'The organization it is about.' })
  subjectOrganizationName!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was forwarded to the unit.' })
  forwardedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the objector was answered.' })
  repliedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the unit was told the outcome.' })
  circulatedAt!: Instant | null;
}

@ObjectType('ObjectionFollowUp', { description: 'What the holder of a receipt sees.' })
export class ObjectionFollowUpType {
  @Field(() => String, { description: 'The number on the receipt.' })
  receiptNumber!: string;

  @Field(() => ObjectionStatusEnum, { description: 'Where it stands.' })
  status!: ObjectionStatus;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Instant;

  @Field(() => [MissingItemType], { description: 'What is still missing.' })
  missing!: MissingItemType[];

  @Field(() => String, { nullable: true, description: 'The written answer.' })
  reply!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  repliedAt!: Instant | null;
}

@ObjectType('ObjectionReceipt', { description: 'What an objector takes home. The secret is shown once.' })
export class ObjectionReceiptType {
  @Field(() => String, { description: 'The number of the objection.' })
  receiptNumber!: string;

  @Field(() => String, { description: 'The secret word to follow and complete it with.' })
  secret!: string;

  @Field(() => ObjectionStatusEnum, { description: 'Where it stands.' })
  status!: ObjectionStatus;

  @Field(() => [MissingItemType], { description: 'What is missing for it to be received (Art. 12).' })
  missing!: MissingItemType[];
}

@ObjectType('Lead', { description: 'An anonymous message; no objection, but the Office may pursue it (I-7).' })
export class LeadType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Instant;

  @Field(() => Boolean, { description: 'Whether the Office pursues it.' })
  pursued!: boolean;

  @Field(() => String, { nullable: true, description: 'What the Office noted.' })
  note!: string | null;
}

@ObjectType('LeadReceipt', { description: 'That a message was kept as a lead.' })
export class LeadReceiptType {
  @Field(() => DateTimeScalar, { description: 'When it was kept.' })
  receivedAt!: Instant;
}

@ObjectType('ObjectionStatistics', { description: 'How objections went; no single one.' })
export class ObjectionStatisticsType {
  @Field(() => Int, { description: 'Complete objections.' })
  received!: number;

  @Field(() => Int, { description: 'Determined.' })
  determined!: number;

  @Field(() => Int, { description: 'Upheld, in whole or in part.' })
  upheld!: number;

  @Field(() => Int, { description: 'Clocks that were overrun.' })
  overruns!: number;

  @Field(() => Float, { nullable: true, description: 'Median of the Office’s working days to forward (of the last 5,000).' })
  medianForwardWorkingDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Median of the units’ working days to report (of the last 5,000).' })
  medianReportWorkingDays!: number | null;
}

export const ObjectionConnection = connectionType('Objection', ObjectionType);
export const LeadConnection = connectionType('Lead', LeadType);
export const ObjectionResult = resultUnion('ObjectionResult', ObjectionType);
export const ObjectionReceiptResult = resultUnion('ObjectionReceiptResult', ObjectionReceiptType);
export const LeadReceiptResult = resultUnion('LeadReceiptResult', LeadReceiptType);
