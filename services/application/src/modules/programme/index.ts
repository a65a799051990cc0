import type { ServiceModule } from '../../module.ts';
import { AdoptRulesetMutation } from './graphql/adopt-ruleset.mutation.ts';
import { CycleFields, RulesetFields } from './graphql/cycle.fields.ts';
import { DemoClockResolver } from './graphql/demo-clock.ts';
import { ImportCalendarYearMutation } from './graphql/import-calendar-year.mutation.ts';
import { OpenProgrammeMutation } from './graphql/open-programme.mutation.ts';
import { PlanCycleMutation } from './graphql/plan-cycle.mutation.ts';
import { CycleQueries, ProgrammeQueries } from './graphql/programme.queries.ts';
import { RegisterAuthorityMutation } from './graphql/register-authority.mutation.ts';
import { RegisterRecommendingUnitMutation } from './graphql/register-recommending-unit.mutation.ts';
import { AuthorityEntity } from './persistence/authority.entity.ts';
import { CreateProgramme } from './persistence/create-programme.ts';
import { CycleEntity } from './persistence/cycle.entity.ts';
import { ProgrammeEntity } from './persistence/programme.entity.ts';
import { RecommendingUnitEntity } from './persistence/recommending-unit.entity.ts';
import { RulesetVersionEntity } from './persistence/ruleset-version.entity.ts';

/** Programmes, cycles, rulesets, recommending units, authorities, calendar years and the demo's clock (Art. 4, 8, 23, 24). */
export const programmeModule: ServiceModule = {
  resolvers: [
    ProgrammeQueries, CycleQueries, CycleFields, RulesetFields, DemoClockResolver, OpenProgrammeMutation, PlanCycleMutation, AdoptRulesetMutation,
    RegisterRecommendingUnitMutation, RegisterAuthorityMutation, ImportCalendarYearMutation,
  ],
  references: {
    Programme: ({ id }, { loaders }) => loaders.programme.load(id),
    Cycle: ({ id }, { loaders }) => loaders.cycle.load(id),
    RecommendingUnit: ({ id }, { loaders }) => loaders.recommendingUnit.load(id),
  },
  entities: [ProgrammeEntity, RulesetVersionEntity, RecommendingUnitEntity, AuthorityEntity, CycleEntity],
  migrations: [{ name: '0100-programme', class: CreateProgramme }],
};
