import type { ServiceModule } from '../../module.ts';
import { EligibilityQueries } from './graphql/eligibility.queries.ts';

export const eligibilityModule: ServiceModule = { resolvers: [EligibilityQueries] };
