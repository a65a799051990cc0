import type { ServiceModule } from '../../module.ts';
import { StatisticsQueries } from './graphql/statistics.queries.ts';

/** Sums for the board and for analysts, never a single organization (R6). */
export const statisticsModule: ServiceModule = { resolvers: [StatisticsQueries] };
