import { connection, decodeCursor, limitOf, PageArguments } from '@award/subgraph';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { patternOf, personPage } from '../persistence/person.reads.ts';
import { PersonConnection, PersonType } from './person.type.ts';

@Resolver()
export class PersonQueries {
  @Query(() => PersonConnection, { description: 'All people, newest first; searched by name or login.' })
  async people(
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or login.' }) search: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const [id] = decodeCursor(page.after) ?? [null];
    const rows = await context.reader.rows(personPage, [patternOf(search), id, limitOf(page)]);
    return connection(rows, page, (row) => [row.id]);
  }

  @Query(() => PersonType, { nullable: true, description: 'One person: oneself, or for the system administrator anybody.' })
  async person(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.person.load(id);
  }
}
