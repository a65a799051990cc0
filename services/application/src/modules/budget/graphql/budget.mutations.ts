import type { PlainDate } from '@award/calendar';
import { DateScalar, FenScalar, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordAppropriation } from '../commands/record-appropriation.ts';
import { recordExpenditure } from '../commands/record-expenditure.ts';
import type { ExpenditurePurpose } from '../domain/purpose.ts';
import { BudgetType, ExpenditurePurposeEnum } from './budget.type.ts';

@InputType({ description: 'Money that the budget gave (Art. 3).' })
export class RecordAppropriationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'The year of the budget.' })
  year!: number;

  @Field(() => FenScalar, { description: 'How much.' })
  amount!: string;

  @Field(() => String, { description: 'The document that gave it.' })
  documentNumber!: string;
}

@InputType({ description: 'What was spent (Art. 3).' })
export class RecordExpenditureInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ExpenditurePurposeEnum, { description: 'On what.' })
  purpose!: ExpenditurePurpose;

  @Field(() => FenScalar, { description: 'How much.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'When.' })
  spentOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'Its voucher, uploaded to the cycle before; refused without one.' })
  voucherId?: string | null;

  @Field(() => String, { description: 'For what exactly.' })
  note!: string;

  @Field(() => String, { description: 'The same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

const BudgetResult = resultUnion('BudgetResult', BudgetType);

@Resolver()
export class BudgetMutations {
  @Mutation(() => BudgetResult, { description: 'Enters money that the budget gave for a cycle (Art. 3).' })
  async recordAppropriation(@Arg('input', () => RecordAppropriationInput) input: RecordAppropriationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordAppropriation, input), ({ id }) => context.loaders.budget.clear(id).load(id));
  }

  @Mutation(() => BudgetResult, { description: 'Enters what was spent on a cycle, with its voucher, never above the balance (Art. 3).' })
  async recordExpenditure(@Arg('input', () => RecordExpenditureInput) input: RecordExpenditureInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordExpenditure, input), ({ id }) => context.loaders.budget.clear(id).load(id));
  }
}
