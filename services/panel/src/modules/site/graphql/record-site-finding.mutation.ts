import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordSiteFinding } from '../commands/record-site-finding.ts';
import { SiteVisitResult } from './site.results.ts';

@InputType('RecordSiteFindingInput', { description: 'What recordSiteFinding needs.' })
export class RecordSiteFindingInput {
  @Field(() => ID, { description: 'The visit.' })
  siteVisitId!: string;

  @Field(() => String, { description: 'The open issue.' })
  issue!: string;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => ID, { nullable: true, description: 'The scored item that it concerns.' })
  itemId?: string | null;
}

@Resolver()
export class RecordSiteFindingMutation {
  @Mutation(() => SiteVisitResult, { description: 'Keeps what was found on the spot (Art. 11(7)).' })
  async recordSiteFinding(@Arg('input', () => RecordSiteFindingInput) input: RecordSiteFindingInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordSiteFinding, input), ({ id }) => context.loaders.siteVisit.load(id));
  }
}
