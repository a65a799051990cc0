import { articleLabel } from '@award/regulation';
import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { organizationPage, organizationScope, organizationsOfPerson } from '../persistence/organization.reads.ts';
import { MembershipEnum, OrganizationConnection, OrganizationMemberType, OrganizationType, ProjectedBarType } from './organization.type.ts';

@Resolver(() => OrganizationType)
export class OrganizationQueries {
  @Query(() => [OrganizationType], { description: 'The organizations that the viewer may act for.' })
  async myOrganizations(@Ctx() context: Context): Promise<object[]> {
    return context.reader.rows(organizationsOfPerson, [context.viewer.personId]);
  }

  @Query(() => OrganizationType, { nullable: true, description: 'One organization, of those that the viewer has to do with.' })
  async organization(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.organization.load(id);
  }

  @Query(() => OrganizationConnection, { description: 'Organizations by name; `search` is part of the name, or a credit code.' })
  async organizations(
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const relation = context.relation('Query.organizations');
    const [name, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(organizationPage(relation), [organizationScope(relation, context.viewer), search?.trim() || null, name, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.name, row.id]);
  }
}

@Resolver(() => OrganizationType)
export class OrganizationFields {
  @FieldResolver(() => OrganizationType, { nullable: true, description: 'The body it is a part of (Art. 2).' })
  async parent(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<object | null> {
    return organization.parentId ? context.loaders.organizationOfCase.load(organization.parentId) : null;
  }

  @FieldResolver(() => MembershipEnum, { nullable: true, description: 'What the viewer may do for it; null for others than its members.' })
  async membership(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<string | null> {
    const members = await context.loaders.membersOfOrganization.load(organization.id);
    return members.find((member) => member.personId === context.viewer.personId)?.membership ?? null;
  }

  @FieldResolver(() => [OrganizationMemberType], { description: 'Who may act for it; told to its members, the Office and inspection.' })
  async members(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.membersOfOrganization.load(organization.id);
  }

  @FieldResolver(() => [ProjectedBarType], { description: 'Bars in force today.' })
  async activeBars(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.activeBarsOfOrganization.load(organization.id);
  }
}

@Resolver(() => ProjectedBarType)
export class ProjectedBarFields {
  @FieldResolver(() => String, { description: 'What it says: applications are not accepted, by which article.' })
  reason(@Root() bar: ProjectedBarType): string {
    return `依据${articleLabel(bar.article, 'zh')}不予受理申报`;
  }
}
