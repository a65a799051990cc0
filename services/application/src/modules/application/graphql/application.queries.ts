import { isId } from '@award/identity';
import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Stage } from '@award/regulation';
import type { Ctx as Context } from '../../../context.ts';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { OrganizationType } from '../../organization/graphql/organization.type.ts';
import { containing, cursorOf, pageOfApplications } from '../persistence/application.reads.ts';
import type { ApplicationOrder, PageConditions } from '../persistence/application.reads.ts';
import { visibilityOf } from '../persistence/visibility.ts';
import { ApplicationConnection, ApplicationType, StageEnum } from './application.type.ts';

export const ApplicationOrderEnum = graphqlEnum('ApplicationOrder', ['CLOCK', 'NUMBER', 'UPDATED'], 'By the legal clock that ends first, by number, or by the last change.');

@InputType({ description: 'What a list of cases is narrowed by.' })
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: 'The cycle.' })
  cycleId?: string | null;

  @Field(() => [StageEnum], { nullable: true, description: 'Any of these stages.' })
  stage?: Stage[] | null;

  @Field(() => String, { nullable: true, description: 'The organization’s division.' })
  divisionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommending unit.' })
  recommendingUnitId?: string | null;

  @Field(() => String, { nullable: true, description: 'The organization’s industry.' })
  industry?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Small and medium organizations, or the others (Art. 10).' })
  smallOrMedium?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the organization’s name or of the number.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization.' })
  organizationId?: string | null;
}

const IDS = ['cycleId', 'recommendingUnitId', 'organizationId'] as const;

async function pageOf(filter: ApplicationFilter, order: ApplicationOrder, page: PageArguments, context: Context): Promise<object> {
  const visibility = visibilityOf(context.relation('Query.applications'), context.viewer);
  // What is no identifier is found nowhere.
  if (IDS.some((key) => filter[key] != null && !isId(filter[key]))) return connection([], page, () => []);
  const search = filter.search?.trim();
  const conditions: PageConditions = { ...filter, search: search ? containing(search) : null };
  const { statement, values } = pageOfApplications(visibility, conditions, order, decodeCursor(page.after), limitOf(page));
  return connection(await context.reader.rows(statement, values), page, cursorOf(order));
}

@Resolver(() => ApplicationType)
export class ApplicationQueries {
  @Query(() => ApplicationType, { nullable: true, description: 'One case, if the viewer has to do with it.' })
  async application(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.application.load(id);
  }

  @Query(() => ApplicationConnection, { description: 'The cases that the viewer has to do with.' })
  async applications(
    @Arg('filter', () => ApplicationFilter, { nullable: true }) filter: ApplicationFilter | null,
    @Arg('orderBy', () => ApplicationOrderEnum, { defaultValue: 'CLOCK' }) orderBy: ApplicationOrder,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    return pageOf(filter ?? {}, orderBy, page, context);
  }
}

@Resolver(() => OrganizationType)
export class OrganizationApplicationsField {
  @FieldResolver(() => ApplicationConnection, { description: 'Its cases, of those that the viewer sees; the newest first.' })
  async applications(@Root() organization: OrganizationType, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    return pageOf({ organizationId: organization.id }, 'UPDATED', page, context);
  }
}
