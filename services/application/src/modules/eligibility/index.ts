import type { ServiceModule } from '../../module.ts';
import { EligibilityQueries } from './graphql/eligibility.queries.ts';

export const eligibilityModule: ServiceModule = { resolvers: [EligibilityQueries] };

export { eligibilityClauses } from './domain/eligibility-clauses.ts';
export type { EligibilityClause } from './domain/eligibility-clauses.ts';
export { organizationFacts } from './persistence/eligibility.reads.ts';
export { EligibilityClauseType, clauseType } from './graphql/eligibility.type.ts';
