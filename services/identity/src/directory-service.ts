import type { SubgraphService } from '@award/subgraph';
import { defineSubgraph } from '@award/subgraph';
import { loaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { AccountAuditQueries } from './modules/account-audit/graphql/account-audit.ts';
import { CreateAccountMutation } from './modules/account/graphql/create-account.mutation.ts';
import { DeactivateAccountMutation } from './modules/account/graphql/deactivate-account.mutation.ts';
import { MeQuery } from './modules/account/graphql/me.ts';
import { PersonQueries } from './modules/account/graphql/person.queries.ts';
import { ResetPasswordMutation } from './modules/account/graphql/reset-password.mutation.ts';
import { PersonEntity } from './modules/account/persistence/person.entity.ts';
import { sweepExpired } from './modules/expiry/jobs/sweep-expired.ts';
import { MachineClientMutations } from './modules/machine-client/graphql/machine-client.mutations.ts';
import { MachineClientQueries } from './modules/machine-client/graphql/machine-client.queries.ts';
import { MachineClientEntity } from './modules/machine-client/persistence/machine-client.entity.ts';
import { EndRoleGrantMutation } from './modules/role-grant/graphql/end-role-grant.mutation.ts';
import { GrantRoleMutation } from './modules/role-grant/graphql/grant-role.mutation.ts';
import { PersonGrants, RoleGrantQueries } from './modules/role-grant/graphql/role-grant.queries.ts';
import { RoleGrantEntity } from './modules/role-grant/persistence/role-grant.entity.ts';

/** The directory of people and roles as a subgraph. */
export const directoryService: SubgraphService = defineSubgraph({
  name: 'directory',
  schema: 'identity',
  entities: [PersonEntity, RoleGrantEntity, MachineClientEntity],
  migrations,
  loaders,
  resolvers: [
    MeQuery, PersonQueries, PersonGrants, CreateAccountMutation, ResetPasswordMutation, DeactivateAccountMutation,
    RoleGrantQueries, GrantRoleMutation, EndRoleGrantMutation,
    MachineClientQueries, MachineClientMutations, AccountAuditQueries,
  ],
  references: { Person: ({ id }, context) => context.loaders.person.load(id) },
  sweeps: [sweepExpired],
});
