import type { ServiceModule } from '../../module.ts';
import { AssignCriteriaMutation } from './graphql/assign-criteria.mutation.ts';
import { CategoryCriteriaFields, CriteriaQueries, CycleCriteriaFields } from './graphql/criteria.queries.ts';
import { DecideCriteriaSetMutations } from './graphql/decide-criteria-set.mutations.ts';
import { DraftCriteriaSetMutation } from './graphql/draft-criteria-set.mutation.ts';
import { CreateCriteria } from './persistence/create-criteria.ts';
import { CriteriaItemEntity } from './persistence/criteria-item.entity.ts';
import { CriteriaSetEntity, CycleCriteriaEntity } from './persistence/criteria-set.entity.ts';

/** Criteria sets and which serves whom (Art. 5). */
export const criteriaModule: ServiceModule = {
  resolvers: [CriteriaQueries, CycleCriteriaFields, CategoryCriteriaFields, DraftCriteriaSetMutation, DecideCriteriaSetMutations, AssignCriteriaMutation],
  references: { CriteriaSet: ({ id }, { loaders }) => loaders.criteriaSet.load(id) },
  entities: [CriteriaSetEntity, CriteriaItemEntity, CycleCriteriaEntity],
  migrations: [{ name: '0110-criteria', class: CreateCriteria }],
};
