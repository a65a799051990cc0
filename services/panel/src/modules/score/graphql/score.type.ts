import type { Instant } from '@award/calendar';
import { DateTimeScalar } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { SCORE_SHEET_STATUSES } from '../domain/score-sheet.ts';
import type { ScoreSheetStatus } from '../domain/score-sheet.ts';

export const ScoreSheetStatusEnum = graphqlEnum('ScoreSheetStatus', SCORE_SHEET_STATUSES, 'OPEN while it is written; SUBMITTED is final (I-9).');

@ObjectType('ItemScore', { description: 'One expert’s latest score of one item; earlier versions are kept.' })
export class ItemScoreType {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Percent of the item’s points.' })
  percent!: number;

  @Field(() => String, { description: 'What is strong.' })
  strengths!: string;

  @Field(() => String, { description: 'What could be better.' })
  opportunities!: string;

  @Field(() => String, { nullable: true, description: 'A remark for the panel; it does not reach the applicant.' })
  comment?: string | null;

  @Field(() => Int, { description: 'Its version; give it as expectedVersion with the next save.' })
  version!: number;
}

@ObjectType('ScoreSheet', { description: 'One expert’s scores on one case; others’ sheets are sealed until one’s own is submitted (I-9).' })
export class ScoreSheetType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  assignmentId!: string;

  expertId!: string;

  personId!: string;

  cycleId!: string;

  category!: string;

  @Field(() => ScoreSheetStatusEnum, { description: 'Open or submitted.' })
  status!: ScoreSheetStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt?: Instant | null;
}

@ObjectType('ItemFeedback', { description: 'What the panels found of one item, for the applicant: no score, no name.' })
export class ItemFeedbackType {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => [String], { description: 'What is strong.' })
  strengths!: string[];

  @Field(() => [String], { description: 'What could be better.' })
  opportunities!: string[];
}
