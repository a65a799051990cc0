import { isId } from '@award/identity';
import { connection, decodeCursor, limitOf, PageArguments } from '@award/subgraph';
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PersonType } from '../../account/graphql/person.type.ts';
import { runningGrantPage } from '../persistence/role-grant.reads.ts';
import { RoleGrantConnection, RoleGrantType } from './role-grant.type.ts';

@Resolver(() => PersonType)
export class PersonGrants {
  @FieldResolver(() => [RoleGrantType], { description: 'Roles, running ones first; that everybody may act as an applicant is not listed.' })
  async grants(@Root() person: PersonType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.grantsOfPerson.load(person.id);
  }
}

@Resolver(() => RoleGrantType)
export class RoleGrantQueries {
  @Query(() => RoleGrantConnection, { description: 'Running grants, newest first.' })
  async roleGrants(
    @Arg('role', () => String, { nullable: true, description: 'Of this role only.' }) role: string | null,
    @Arg('programmeId', () => ID, { nullable: true, description: 'In this programme only.' }) programmeId: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    if (programmeId != null && !isId(programmeId)) throw new GraphQLError('programmeId is no identifier', { extensions: { code: 'BAD_INPUT' } });
    const [id] = decodeCursor(page.after) ?? [null];
    const rows = await context.reader.rows(runningGrantPage, [role ?? null, programmeId ?? null, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.id]);
  }

  @FieldResolver(() => PersonType, { description: 'Who may act in it.' })
  async person(@Root() grant: RoleGrantType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.person.load(grant.personId);
  }
}
