import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { AttachmentType } from '../../attachment/graphql/attachment.type.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { AppropriationType, BudgetType, ExpenditureType } from './budget.type.ts';

@Resolver(() => BudgetType)
export class BudgetFields {
  @Query(() => BudgetType, { nullable: true, description: 'The ledger of a cycle, for the Office and inspection (Art. 3).' })
  async budget(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.budget.load(cycleId);
  }

  @FieldResolver(() => CycleType, { description: 'The cycle.' })
  async cycle(@Root() budget: BudgetType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(budget.cycleId);
  }

  @FieldResolver(() => [AppropriationType], { description: 'What was given.' })
  async appropriations(@Root() budget: BudgetType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.appropriationsOfCycle.load(budget.cycleId);
  }

  @FieldResolver(() => [ExpenditureType], { description: 'What was spent.' })
  async expenditures(@Root() budget: BudgetType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.expendituresOfCycle.load(budget.cycleId);
  }
}

@Resolver(() => ExpenditureType)
export class ExpenditureFields {
  @FieldResolver(() => AttachmentType, { nullable: true, description: 'Its voucher.' })
  async voucher(@Root() expenditure: ExpenditureType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.attachment.load(expenditure.voucherId);
  }
}

@Resolver(() => CycleType)
export class CycleBudgetField {
  @FieldResolver(() => BudgetType, { nullable: true, description: 'Its ledger, for the Office and inspection.' })
  async budget(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.budget.load(cycle.id);
  }
}
