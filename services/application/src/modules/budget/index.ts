import type { ServiceModule } from '../../module.ts';
import { BudgetFields, CycleBudgetField, ExpenditureFields } from './graphql/budget.fields.ts';
import { BudgetMutations } from './graphql/budget.mutations.ts';
import { CreateBudget } from './persistence/create-budget.ts';

/** The earmarked ledger of a cycle (R2). */
export const budgetModule: ServiceModule = {
  resolvers: [BudgetFields, ExpenditureFields, CycleBudgetField, BudgetMutations],
  migrations: [{ name: '0230-budget', class: CreateBudget }],
};
