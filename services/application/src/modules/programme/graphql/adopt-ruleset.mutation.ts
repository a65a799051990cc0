import { JSONScalar, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { adoptRuleset } from '../commands/adopt-ruleset.ts';
import { RulesetResult } from './results.ts';

@InputType({ description: 'A next version of a programme’s rules (Art. 24).' })
export class AdoptRulesetInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: 'The version that is changed.' })
  basedOnVersion!: number;

  @Field(() => JSONScalar, { description: 'What changes, as a part of the ruleset: {"eligibility": {"years": 4}}.' })
  changes!: Record<string, unknown>;

  @Field(() => String, { description: 'Why; kept with the version.' })
  reason!: string;
}

@Resolver()
export class AdoptRulesetMutation {
  @Mutation(() => RulesetResult, { description: 'Adopts a next version of the rules and interpretations; cycles keep their own (Art. 24).' })
  async adoptRuleset(@Arg('input', () => AdoptRulesetInput) input: AdoptRulesetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(adoptRuleset, input), ({ id }) => context.loaders.ruleset.load(id));
  }
}
