import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, LocalText, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { EMPLOYMENT_RELATIONS, TRAINING_RESULTS } from '../domain/expert-status.ts';
import { EXPERT_STATUSES } from '@award/regulation';
import type { EmploymentRelation, TrainingResult } from '../domain/expert-status.ts';
import type { ExpertStatus } from '@award/regulation';
import { UNDERTAKING_KINDS } from '../domain/undertaking-text.ts';
import type { UndertakingKind } from '../domain/undertaking-text.ts';

export const ExpertStatusEnum = graphqlEnum('ExpertStatus', Object.keys(EXPERT_STATUSES) as ExpertStatus[], 'Where an expert stands; REMOVED is for ever (Art. 21).');
export const EmploymentRelationEnum = graphqlEnum('EmploymentRelation', EMPLOYMENT_RELATIONS, 'How an expert is tied to an organization.');
export const TrainingResultEnum = graphqlEnum('TrainingResult', TRAINING_RESULTS, 'How a course ended.');
export const UndertakingKindEnum = graphqlEnum('UndertakingKind', UNDERTAKING_KINDS, 'What is undertaken: confidentiality (Art. 22) or discipline (Art. 21).');

@ObjectType('Employment', { description: 'A tie to an organization, as the expert stated it (Art. 22).' })
export class EmploymentType {
  @Field(() => String, { description: 'The organization.' })
  organizationName!: string;

  @Field(() => String, { nullable: true, description: 'Its unified social credit code, by which interests are detected.' })
  creditCode?: string | null;

  @Field(() => DateScalar, { description: 'Since when.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Until when; null while it lasts.' })
  until?: PlainDate | null;

  @Field(() => EmploymentRelationEnum, { description: 'In which way.' })
  relation!: EmploymentRelation;
}

@ObjectType('Training', { description: 'A course of the Office for reviewers (Art. 7(4)).' })
export class TrainingType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'The course.' })
  course!: string;

  @Field(() => Int, { description: 'Hours.' })
  hours!: number;

  @Field(() => TrainingResultEnum, { description: 'Passed or failed.' })
  result!: TrainingResult;

  @Field(() => DateScalar, { description: 'When it ended.' })
  completedOn!: PlainDate;
}

@ObjectType('Undertaking', { description: 'A signature under one version of a text, for one cycle (Art. 21, 22).' })
export class UndertakingType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'For which cycle.' })
  cycleId!: string;

  @Field(() => UndertakingKindEnum, { description: 'What was undertaken.' })
  kind!: UndertakingKind;

  @Field(() => String, { description: 'The version of the text that was signed.' })
  textVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: Instant;
}

@ObjectType('UndertakingText', { description: 'A text to be signed (Art. 21, 22).' })
export class UndertakingTextType {
  @Field(() => UndertakingKindEnum, { description: 'What is undertaken.' })
  kind!: UndertakingKind;

  @Field(() => String, { description: 'Its version; a signature names it.' })
  version!: string;

  @Field(() => LocalText, { description: 'The words.' })
  text!: LocalText;
}

@ObjectType('ConductRecord', { description: 'Conduct of an expert on record (Art. 21).' })
export class ConductRecordType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'What kind.' })
  kind!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'What followed.' })
  consequence!: string;

  @Field(() => String, { nullable: true, description: 'The authority to which it was transferred.' })
  transferredTo?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Expert', { description: 'A reviewer of the pool (Art. 7(4)). Fellow members of a panel see name and specialities only.' })
export class ExpertType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => ExpertStatusEnum, { description: 'Where the expert stands.' })
  status!: ExpertStatus;

  @Field(() => [String], { description: 'Fields of expertise.' })
  specialities!: string[];

  full!: boolean;
}

@ObjectType('StaffMisconduct', { description: 'Misconduct of staff and how it was dealt with (Art. 21).' })
export class StaffMisconductType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Of whom.' })
  name!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'What followed.' })
  consequence!: string;

  @Field(() => String, { nullable: true, description: 'The authority to which it was transferred.' })
  transferredTo?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

export const ExpertConnection = connectionType('Expert', ExpertType);
