import { LocalTextInput, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { registerRecommendingUnit } from '../commands/register-recommending-unit.ts';
import type { RecommendingUnitRow } from '../persistence/programme.reads.ts';
import { UnitKind } from './recommending-unit.type.ts';
import { RecommendingUnitResult } from './results.ts';

@InputType({ description: 'A unit that checks and recommends (Art. 8).' })
export class RegisterRecommendingUnitInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => LocalTextInput, { description: 'Its name.' })
  name!: LocalTextInput;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: RecommendingUnitRow['kind'];

  @Field(() => String, { nullable: true, description: 'The division it serves; for a county or the zone.' })
  divisionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Sections of GB/T 4754 it administers, such as C or C,D; for a department.' })
  industry?: string | null;

  @Field(() => LocalTextInput, { description: 'Who issues its opinion (Art. 11(3)).' })
  issuer!: LocalTextInput;
}

@Resolver()
export class RegisterRecommendingUnitMutation {
  @Mutation(() => RecommendingUnitResult, { description: 'Registers a unit that checks and recommends (Art. 8).' })
  async registerRecommendingUnit(@Arg('input', () => RegisterRecommendingUnitInput) input: RegisterRecommendingUnitInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(registerRecommendingUnit, input), ({ id }) => context.loaders.recommendingUnit.load(id));
  }
}
