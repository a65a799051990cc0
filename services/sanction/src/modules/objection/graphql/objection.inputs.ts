import { Field, ID, InputType } from 'type-graphql';
import type { ObjectionOutcome } from '../persistence/objection.entities.ts';
import { ObjectionOutcomeEnum, ObjectorKindEnum } from './objection.type.ts';

@InputType('DocumentInput', { description: 'A document of 10 MB at most.' })
export class DocumentInput {
  @Field(() => String, { description: 'The file’s name.' })
  name!: string;

  @Field(() => String, { description: 'Its content in base64.' })
  contentBase64!: string;
}

@InputType('ObjectorInput', { description: 'Who objects, and with what (Art. 12).' })
export class ObjectorFields {
  @Field(() => ObjectorKindEnum, { nullable: true, description: 'A person (the default), or a unit.' })
  kind?: 'PERSON' | 'UNIT' | null;

  @Field(() => String, { nullable: true, description: 'Real name of the person, or the unit’s name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  telephone?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  postalAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'A unit’s domicile.' })
  domicile?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A person’s signature with the own name.' })
  signed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A unit’s official seal.' })
  sealed?: boolean | null;

  @Field(() => DocumentInput, { nullable: true, description: 'A person’s proof of identity.' })
  identityProof?: DocumentInput | null;

  @Field(() => [DocumentInput], { nullable: true, description: 'The evidence.' })
  evidence?: DocumentInput[] | null;
}

@InputType({ description: 'An objection in writing (Art. 12).' })
export class FileObjectionInput extends ObjectorFields {
  @Field(() => ID, { description: 'The case it is about, from a notice’s entry.' })
  applicationId!: string;

  @Field(() => String, { description: 'What is objected.' })
  text!: string;

  @Field(() => String, { description: 'The same key gives the same receipt.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What was missing.' })
export class CompleteObjectionInput extends ObjectorFields {
  @Field(() => String, { description: 'The number on the receipt.' })
  receiptNumber!: string;

  @Field(() => String, { description: 'The secret word on the receipt.' })
  secret!: string;
}

@InputType({ description: 'The receipt of an objection.' })
export class WithdrawObjectionInput {
  @Field(() => String, { description: 'The number on the receipt.' })
  receiptNumber!: string;

  @Field(() => String, { description: 'The secret word on the receipt.' })
  secret!: string;
}

@InputType({ description: 'An anonymous message.' })
export class LeaveLeadInput {
  @Field(() => ID, { description: 'The programme it is about.' })
  programmeId!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@InputType({ description: 'Which objection, and a key against doing it twice.' })
export class ObjectionStepInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => String, { description: 'The same key does it once.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What the investigation found.' })
export class ReportInvestigationInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => String, { description: 'The written report.' })
  report!: string;

  @Field(() => String, { description: 'Its findings in short.' })
  findings!: string;
}

@InputType({ description: 'The determination as proposed.' })
export class ProposeDeterminationInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => ObjectionOutcomeEnum, { description: 'Whether it is true.' })
  outcome!: ObjectionOutcome;

  @Field(() => Boolean, { description: 'Whether what was proved is something the conditions forbid.' })
  forbiddenByConditions!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The written answer to the objector.' })
  replyToObjector!: string;
}
