import { eligibilityCheck } from '@award/regulation';
import type { Ruleset } from '@award/regulation';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { organizationFacts } from '../persistence/eligibility.reads.ts';
import { EligibilityClauseType, clauseType } from './eligibility.type.ts';

@Resolver()
export class EligibilityQueries {
  @Query(() => [EligibilityClauseType], { description: 'How an organization stands to the conditions today, before anything is submitted (Art. 9, 15, 19).' })
  async eligibilityPreCheck(
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('cycleId', () => ID) cycleId: string,
    @Ctx() context: Context,
  ): Promise<EligibilityClauseType[]> {
    const [organization, cycle] = await Promise.all([context.loaders.organization.load(organizationId), context.loaders.cycle.load(cycleId)]);
    const facts = organization && (await organizationFacts(context.reader, organization.id));
    const ruleset = cycle && (await context.loaders.ruleset.load(cycle.rulesetId));
    if (!facts || !ruleset) return [];
    return eligibilityCheck({ on: context.today, organization: facts }, ruleset.text as Ruleset, context.calendar).map(clauseType);
  }
}
