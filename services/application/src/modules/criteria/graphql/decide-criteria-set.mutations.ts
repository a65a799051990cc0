import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { adoptCriteriaSet } from '../commands/adopt-criteria-set.ts';
import { approveCriteriaSet } from '../commands/approve-criteria-set.ts';
import { proposeCriteriaSet } from '../commands/propose-criteria-set.ts';
import { CriteriaSetResult } from './draft-criteria-set.mutation.ts';

@InputType({ description: 'Which set is proposed.' })
export class ProposeCriteriaSetInput {
  @Field(() => ID, { description: 'The set.' })
  id!: string;
}

@InputType({ description: 'Which national set is adopted.' })
export class AdoptCriteriaSetInput {
  @Field(() => ID, { description: 'The set.' })
  id!: string;
}

@InputType({ description: 'Which proposed set is approved.' })
export class ApproveCriteriaSetInput {
  @Field(() => ID, { description: 'The set.' })
  id!: string;
}

@Resolver()
export class DecideCriteriaSetMutations {
  @Mutation(() => CriteriaSetResult, { description: 'Puts a set drafted by the Office before the leading group (Art. 5).' })
  async proposeCriteriaSet(@Arg('input', () => ProposeCriteriaSetInput) input: ProposeCriteriaSetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(proposeCriteriaSet, input), ({ id }) => context.loaders.criteriaSet.load(id));
  }

  @Mutation(() => CriteriaSetResult, { description: 'Adopts national criteria (Art. 5).' })
  async adoptCriteriaSet(@Arg('input', () => AdoptCriteriaSetInput) input: AdoptCriteriaSetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(adoptCriteriaSet, input), ({ id }) => context.loaders.criteriaSet.load(id));
  }

  @Mutation(() => CriteriaSetResult, { description: 'The leading group approves what the Office proposed (Art. 5).' })
  async approveCriteriaSet(@Arg('input', () => ApproveCriteriaSetInput) input: ApproveCriteriaSetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(approveCriteriaSet, input), ({ id }) => context.loaders.criteriaSet.load(id));
  }
}
