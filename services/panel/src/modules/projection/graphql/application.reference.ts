import type { ReviewStage } from '@award/regulation';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';

export const ReviewStageEnum = graphqlEnum('ReviewStage', ['MATERIAL', 'PRESENTATION', 'SITE'], 'The review stages (Art. 11(5)–(7)).');

@Directive('@key(fields: "id")')
@ObjectType('Application', { description: 'One organization’s case; this subgraph adds its review.' })
export class ApplicationReference {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
}

@ObjectType('PanelSummary', { description: 'Where the review of a case stands, for lists.' })
export class PanelSummaryType {
  id!: string;

  @Field(() => ReviewStageEnum, { nullable: true, description: 'The latest stage for which reviewers are assigned.' })
  stage?: ReviewStage | null;

  @Field(() => Int, { description: 'How many reviewers are assigned.' })
  assigned!: number;

  @Field(() => Int, { description: 'How many of them have submitted.' })
  submitted!: number;

  @Field(() => Boolean, { description: 'Whether the panel’s opinion is signed by all.' })
  opinionSigned!: boolean;

  @Field(() => Float, { nullable: true, description: 'The score of the signed opinion.' })
  score?: number | null;
}
