import { defineSubgraph } from '@award/subgraph';
import { CreateSanction } from './create-sanction.ts';
import { loaders } from './loaders.ts';
import { ApplicationObjections, ObjectionQueries, objectionOf } from './modules/objection/graphql/objection.queries.ts';
import { ObjectionMutations } from './modules/objection/graphql/objection.mutations.ts';
import { ObjectionResolver } from './modules/objection/graphql/objection.resolver.ts';
import { overrunSweep } from './modules/objection/jobs/overrun.sweep.ts';
import { DeterminationEntity, InvestigationEntity, ObjectionEntity } from './modules/objection/persistence/objection.entities.ts';
import { projectionHandlers } from './modules/projection/jobs/on-events.ts';
import { SanctionMutations } from './modules/sanction/graphql/sanction.mutations.ts';
import { OrganizationSanctions, SanctionResolver, sanctionOf } from './modules/sanction/graphql/sanction.resolver.ts';
import { SanctionEntity } from './modules/sanction/persistence/sanction.entity.ts';
import { SupervisionMutations } from './modules/supervision/graphql/supervision.mutations.ts';
import { AwardSupervision, MisuseReportResolver, SupervisionResolver, supervisionOf } from './modules/supervision/graphql/supervision.resolver.ts';
import { supervisionHandlers } from './modules/supervision/jobs/award-conferred.ts';
import { supervisionEndSweep } from './modules/supervision/jobs/end.sweep.ts';
import { DutyEntity, MisuseReportEntity, SupervisionEntity } from './modules/supervision/persistence/supervision.entities.ts';
import { ApplicationReference, AwardReference, OrganizationReference } from './references/references.type.ts';

/** Objections, supervision and sanctions (Art. 12, 13, 16–20). */
export const sanctionService = defineSubgraph({
  name: 'sanction',
  schema: 'sanction',
  resolvers: [
    ObjectionQueries, ObjectionMutations, ObjectionResolver, ApplicationObjections,
    SupervisionResolver, MisuseReportResolver, AwardSupervision, SupervisionMutations,
    SanctionResolver, SanctionMutations, OrganizationSanctions,
  ],
  orphanedTypes: [ApplicationReference, OrganizationReference, AwardReference],
  references: {
    Objection: async ({ id }, ctx) => mapped(await ctx.loaders.objection.load(id), objectionOf),
    Supervision: async ({ id }, ctx) => mapped(await ctx.loaders.supervision.load(id), supervisionOf),
    Sanction: async ({ id }, ctx) => mapped(await ctx.loaders.sanction.load(id), sanctionOf),
    Application: ({ id }) => Object.assign(new ApplicationReference(), { id }),
    Organization: ({ id }) => Object.assign(new OrganizationReference(), { id }),
    Award: ({ id }) => Object.assign(new AwardReference(), { id }),
  },
  entities: [ObjectionEntity, InvestigationEntity, DeterminationEntity, SupervisionEntity, DutyEntity, MisuseReportEntity, SanctionEntity],
  migrations: [{ name: '2026-11-23-sanction', class: CreateSanction }],
  loaders,
  handlers: { ...projectionHandlers, ...supervisionHandlers },
  sweeps: [overrunSweep, supervisionEndSweep],
});

function mapped<R, T extends object>(row: R | null, typeOf: (row: R) => T): T | null {
  return row === null ? null : typeOf(row);
}
