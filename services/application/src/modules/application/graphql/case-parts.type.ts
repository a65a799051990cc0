import type { Instant } from '@award/calendar';
import type { Stage } from '@award/regulation';
import { DateTimeScalar, LocalText } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StageEnum } from './application.type.ts';

@ObjectType('Section', { description: 'The answer to one criterion.' })
export class SectionType {
  @Field(() => ID, { description: 'Its identifier; evidence is attached to it.' })
  id!: string;

  @Field(() => String, { description: 'The words; empty when withheld.' })
  text!: string;

  @Field(() => Int, { description: 'How many words; each Chinese character counts as one.' })
  wordCount!: number;

  @Field(() => Boolean, { description: 'Marked as a trade secret (Art. 11(2)).' })
  tradeSecret!: boolean;

  @Field(() => Boolean, { description: 'Whether the words are withheld from this viewer, who need not review them (Art. 22).' })
  withheld!: boolean;

  @Field(() => Int, { description: 'Give it as expectedVersion when writing.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last written.' })
  updatedAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  updatedBy?: string | null;

  itemId!: string;
}

@ObjectType('MissingThing', { description: 'Something that an application still lacks.' })
export class MissingThingType {
  @Field(() => String, { description: 'Where: sections/1.1, attachments/NEW_FIELD_PROOF, recommendingUnit, declaration.' })
  path!: string;

  @Field(() => LocalText, { description: 'What.' })
  what!: LocalText;
}

@ObjectType('Completeness', { description: 'How far an application is.' })
export class CompletenessType {
  @Field(() => Int, { description: 'Things done.' })
  done!: number;

  @Field(() => Int, { description: 'Things in all.' })
  total!: number;

  @Field(() => [MissingThingType], { description: 'What is missing.' })
  missing!: MissingThingType[];
}

@ObjectType('Declaration', { description: 'No state secret in it, and true (Art. 11(2), 19).' })
export class DeclarationType {
  @Field(() => Boolean, { description: 'The material holds no state secret.' })
  noStateSecret!: boolean;

  @Field(() => Boolean, { description: 'The material is true, accurate and lawful.' })
  truthful!: boolean;

  @Field(() => String, { description: 'Who declared it.' })
  declaredBy!: string;

  @Field(() => DateTimeScalar, { description: 'When; what was changed afterwards is declared again.' })
  declaredAt!: Instant;
}

@ObjectType('Submission', { description: 'The receipt for what was handed in last.' })
export class SubmissionType {
  @Field(() => String, { description: 'The receipt’s number.' })
  receipt!: string;

  @Field(() => String, { description: 'SHA-256 of the sealed content.' })
  contentHash!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  submittedAt!: Instant;

  @Field(() => String, { description: 'By whom.' })
  submittedBy!: string;
}

@ObjectType('SectionRemark', { description: 'What is to be corrected in one section.' })
export class SectionRemarkType {
  @Field(() => ID, { description: 'The section.' })
  sectionId!: string;

  @Field(() => String, { description: 'The remark.' })
  remark!: string;
}

@ObjectType('Return', { description: 'A case sent back for correction (Art. 11(3), (4)).' })
export class ReturnType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => StageEnum, { description: 'From where it was returned, and where it goes back to.' })
  from!: Stage;

  @Field(() => String, { description: 'What is to be corrected.' })
  remarks!: string;

  @Field(() => [SectionRemarkType], { description: 'Remarks on single sections.' })
  sectionRemarks!: SectionRemarkType[];

  @Field(() => DateTimeScalar, { description: 'When.' })
  returnedAt!: Instant;

  @Field(() => String, { description: 'By whom.' })
  returnedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came back.' })
  resubmittedAt?: Instant | null;
}

@ObjectType('TimelineEntry', { description: 'What happened to a case.' })
export class TimelineEntryType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Which action of the lifecycle.' })
  action!: string;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => String, { description: 'In which acting role; SYSTEM for the platform.' })
  actorRole!: string;

  @Field(() => String, { nullable: true, description: 'The article it rests on.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted.' })
  note?: string | null;

  @Field(() => StageEnum, { nullable: true, description: 'Where the case stood afterwards.' })
  stage?: Stage | null;
}

@ObjectType('Holder', { description: 'Who holds the case now, what is awaited, until when.' })
export class HolderType {
  @Field(() => String, { description: 'Who; empty at an end.' })
  party!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  until?: Instant | null;

  sentences!: LocalText;
  awaits!: LocalText;
}
