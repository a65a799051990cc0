import type { Instant } from '@award/calendar';
import { CATEGORIES } from '@award/regulation';
import type { Category } from '@award/regulation';
import { DateTimeScalar, LocalText, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';
import type { LocalTextRow } from '../../programme/persistence/programme.reads.ts';
import type { CriteriaSetRow } from '../persistence/criteria.reads.ts';

export const CategoryEnum = graphqlEnum('Category', keysOf(CATEGORIES), 'Kinds of organization that are measured by criteria of their own (Art. 5).');
export const CriteriaOrigin = graphqlEnum('CriteriaOrigin', ['NATIONAL', 'OFFICE'], 'Adopted from the national standard, or drafted by the Office (Art. 5).');
export const CriteriaStatus = graphqlEnum('CriteriaStatus', ['DRAFT', 'PROPOSED', 'APPROVED', 'RETIRED'], 'An OFFICE set serves only after the leading group approved it (Art. 5).');

@ObjectType('CriteriaItem', { description: 'A scored item; the leaves are an application’s sections.' })
export class CriteriaItemType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The item it belongs to; null at the top.' })
  parentId?: string | null;

  @Field(() => String, { description: 'Its code in the set, such as 3.2.' })
  code!: string;

  @Field(() => LocalText, { description: 'Its title.' })
  title!: LocalTextRow;

  @Field(() => LocalText, { nullable: true, description: 'What is asked for.' })
  guidance?: LocalTextRow | null;

  @Field(() => Int, { description: 'Its points; those of a parent are the sum of its children’s.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'The most words of an answer.' })
  wordLimit?: number | null;

  @Field(() => LocalText, { nullable: true, description: 'What evidence is expected.' })
  evidence?: LocalTextRow | null;
}

@Directive('@key(fields: "id")')
@ObjectType('CriteriaSet', { description: 'A versioned tree of scored items for one category (Art. 5).' })
export class CriteriaSetType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => CategoryEnum, { description: 'Whom it measures.' })
  category!: Category;

  @Field(() => Int, { description: 'Counted from 1 per category.' })
  version!: number;

  @Field(() => CriteriaOrigin, { description: 'Where it comes from.' })
  origin!: CriteriaSetRow['origin'];

  @Field(() => LocalText, { description: 'Its title.' })
  title!: LocalTextRow;

  @Field(() => CriteriaStatus, { description: 'Where it stands.' })
  status!: CriteriaSetRow['status'];

  @Field(() => Int, { description: 'Points of all items at the top.' })
  totalPoints!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or adopted.' })
  approvedAt?: Instant | null;

  @Field(() => Boolean, { description: 'Whether a called cycle uses it; then it is frozen.' })
  inUse!: boolean;
}

export const CriteriaSetConnection = connectionType('CriteriaSet', CriteriaSetType);

@ObjectType('CategoryCriteria', { description: 'Which set serves a category of a cycle.' })
export class CategoryCriteriaType {
  @Field(() => CategoryEnum, { description: 'The category.' })
  category!: Category;

  criteriaSetId!: string;
}
