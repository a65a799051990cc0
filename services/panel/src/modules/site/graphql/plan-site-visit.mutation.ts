import type { PlainDate } from '@award/calendar';
import { DateScalar, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { planSiteVisit } from '../commands/plan-site-visit.ts';
import { SiteVisitResult } from './site.results.ts';

@InputType('PlanSiteVisitInput', { description: 'What planSiteVisit needs.' })
export class PlanSiteVisitInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  visitOn!: PlainDate;

  @Field(() => [ID], { description: 'Who goes.' })
  expertIds!: string[];
}

@Resolver()
export class PlanSiteVisitMutation {
  @Mutation(() => SiteVisitResult, { description: 'Plans a visit, or plans it anew (Art. 11(7)).' })
  async planSiteVisit(@Arg('input', () => PlanSiteVisitInput) input: PlanSiteVisitInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(planSiteVisit, input), ({ id }) => context.loaders.siteVisit.load(id));
  }
}
