import type { ServiceModule } from '../../module.ts';
import { OrganizationAssessmentsField, PromisingOrganizationFields, SelfAssessmentFields } from './graphql/cultivation.fields.ts';
import { CultivationMutations } from './graphql/cultivation.mutations.ts';
import { CreateCultivation } from './persistence/create-cultivation.ts';

/** Promising organizations, training, self-assessment (R6). */
export const cultivationModule: ServiceModule = {
  resolvers: [PromisingOrganizationFields, OrganizationAssessmentsField, SelfAssessmentFields, CultivationMutations],
  migrations: [{ name: '0240-cultivation', class: CreateCultivation }],
};
