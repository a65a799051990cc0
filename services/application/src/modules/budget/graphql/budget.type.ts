import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, FenScalar } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { EXPENDITURE_PURPOSES } from '../domain/purpose.ts';
import type { ExpenditurePurpose } from '../domain/purpose.ts';

export const ExpenditurePurposeEnum = graphqlEnum('ExpenditurePurpose', EXPENDITURE_PURPOSES, 'What the earmarked money is spent on (Art. 3).');

@ObjectType('Appropriation', { description: 'Money that the budget gave for a cycle (Art. 3).' })
export class AppropriationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => Int, { description: 'The year of the budget.' })
  year!: number;

  @Field(() => FenScalar, { description: 'How much.' })
  amount!: string;

  @Field(() => String, { description: 'The document that gave it.' })
  documentNumber!: string;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt!: Instant;
}

@ObjectType('Expenditure', { description: 'What was spent on a cycle, with its voucher (Art. 3).' })
export class ExpenditureType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  voucherId!: string;

  @Field(() => ExpenditurePurposeEnum, { description: 'On what.' })
  purpose!: ExpenditurePurpose;

  @Field(() => FenScalar, { description: 'How much.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'When it was spent.' })
  spentOn!: PlainDate;

  @Field(() => String, { description: 'For what exactly.' })
  note!: string;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt!: Instant;
}

@ObjectType('Budget', { description: 'The earmarked ledger of a cycle (Art. 3). Nobody pays a fee.' })
export class BudgetType {
  cycleId!: string;

  @Field(() => FenScalar, { description: 'What is left; never below zero.' })
  balance!: string;
}
