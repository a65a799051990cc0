import type { ClauseResult, Text } from '@award/regulation';
import { LocalText, RefusalType, refusalType } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';

export const ClauseOutcome = graphqlEnum('ClauseOutcome', ['PASS', 'FAIL', 'NOT_COMPUTED'], 'NOT_COMPUTED: judged by people (Art. 9(1), (4), (5)).');

@ObjectType('EligibilityClause', { description: 'One condition of eligibility and how it stands (Art. 9, 15, 19).' })
export class EligibilityClauseType {
  @Field(() => ID, { description: 'The rule’s id in the catalogue.' })
  id!: string;

  @Field(() => String, { description: 'The article.' })
  article!: string;

  @Field(() => LocalText, { description: 'The condition in words.' })
  description!: Text;

  @Field(() => ClauseOutcome, { description: 'How it stands.' })
  outcome!: ClauseResult['outcome'];

  @Field(() => RefusalType, { nullable: true, description: 'Why it fails, and from when it would not.' })
  refusal?: RefusalType | null;
}

/** A clause as the schema shows it. */
export const clauseType = ({ id, article, description, outcome, refusal }: ClauseResult): EligibilityClauseType => ({
  id, article, description, outcome, refusal: refusal && refusalType(refusal),
});
