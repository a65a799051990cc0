import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a page stands in its connection. */
@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page stands in its connection.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after`.' })
  endCursor?: string | null;
}
