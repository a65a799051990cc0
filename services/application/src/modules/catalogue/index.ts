import type { ServiceModule } from '../../module.ts';
import { CatalogueQueries } from './graphql/catalogue.queries.ts';

export const catalogueModule: ServiceModule = { resolvers: [CatalogueQueries] };
