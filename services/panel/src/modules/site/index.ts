import type { ServiceModule } from '../../module.ts';
import { PlanSiteVisitMutation } from './graphql/plan-site-visit.mutation.ts';
import { RecordSiteFindingMutation } from './graphql/record-site-finding.mutation.ts';
import { SiteVisitQueries } from './graphql/site.queries.ts';
import { CreateSite } from './persistence/create-site.ts';

/** Site visits and findings (Art. 11(7)). */
export const siteModule: ServiceModule = {
  resolvers: [SiteVisitQueries, PlanSiteVisitMutation, RecordSiteFindingMutation],
  migrations: [{ name: '0170-site', class: CreateSite }],
};
