import { isId } from '@award/identity';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ExpertType } from '../../expert/graphql/expert.type.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import { visitsFor } from '../persistence/site.loaders.ts';
import { visitReads } from '../persistence/site.reads.ts';
import { SiteFindingType, SiteVisitType } from './site.type.ts';

const isApplicant = (context: Context): boolean => context.relation('Query.siteVisits') === 'OWN_ORGANIZATION_MEMBER';

@Resolver(() => SiteVisitType)
export class SiteVisitQueries {
  @Query(() => [SiteVisitType], { description: 'The visits of a cycle by day; an expert and an applicant see the own ones.' })
  async siteVisits(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<object[]> {
    const visible = visitsFor(context);
    return isId(cycleId) ? context.reader.rows(visitReads(visible).ofCycle, [...visible.values, cycleId]) : [];
  }

  @FieldResolver(() => ApplicationReference, { description: 'The case.' })
  application(@Root() visit: SiteVisitType): ApplicationReference {
    return { id: visit.applicationId };
  }

  @FieldResolver(() => [ExpertType], { description: 'Who goes; the applicant is told the day, not the names.' })
  async team(@Root() visit: SiteVisitType, @Ctx() context: Context): Promise<object[]> {
    if (isApplicant(context)) return [];
    const team = await context.loaders.siteTeam.load(visit.id);
    return (await Promise.all(team.map(({ expertId }) => context.loaders.expert.load(expertId)))).filter((expert) => expert !== null);
  }

  @FieldResolver(() => [SiteFindingType], { description: 'What was found, for the panel and the Office.' })
  async findings(@Root() visit: SiteVisitType, @Ctx() context: Context): Promise<object[]> {
    return isApplicant(context) ? [] : context.loaders.siteFindings.load(visit.id);
  }
}
