import type { ServiceModule } from '../../module.ts';
import { MemberMutations } from './graphql/member.mutations.ts';
import { OrganizationMutations } from './graphql/organization.mutations.ts';
import { OrganizationFields, OrganizationQueries, ProjectedBarFields } from './graphql/organization.queries.ts';
import { onAccountOpened } from './jobs/on-account-opened.ts';
import { onBarImposed } from './jobs/on-bar-imposed.ts';
import { AdverseFactEntity } from './persistence/adverse-fact.entity.ts';
import { CreateOrganization } from './persistence/create-organization.ts';
import { OrganizationMemberEntity } from './persistence/organization-member.entity.ts';
import { OrganizationEntity } from './persistence/organization.entity.ts';

/** Organizations, their members, adverse records and bars (Art. 2, 9, 19). */
export const organizationModule: ServiceModule = {
  resolvers: [OrganizationQueries, OrganizationFields, ProjectedBarFields, OrganizationMutations, MemberMutations],
  references: { Organization: ({ id }, { loaders }) => loaders.organization.load(id) },
  entities: [OrganizationEntity, OrganizationMemberEntity, AdverseFactEntity],
  migrations: [{ name: '0130-organization', class: CreateOrganization }],
  handlers: { AccountOpened: onAccountOpened, BarImposed: onBarImposed },
};
