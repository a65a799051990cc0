import type { Instant } from '@award/calendar';
import { DateTimeScalar, JSONScalar, LocalText } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalTextRow } from '../persistence/programme.reads.ts';

@ObjectType('Interpretation', { description: 'What the software holds where the regulation is silent (Art. 24).' })
export class InterpretationType {
  @Field(() => ID, { description: 'I-1 to I-9.' })
  id!: string;

  @Field(() => LocalText, { description: 'The interpretation in words.' })
  text!: LocalTextRow;

  @Field(() => String, { description: 'The article it interprets.' })
  article!: string;
}

@ObjectType('Ruleset', { description: 'One version of a programme’s rules: every number and interpretation that decisions are judged by.' })
export class RulesetType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Counted from 1 in its programme.' })
  version!: number;

  @Field(() => JSONScalar, { description: 'The rules as data.' })
  text!: unknown;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was adopted.' })
  approvedAt?: Instant | null;
}
