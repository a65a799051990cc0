import type { PlainDate } from '@award/calendar';
import { DateScalar, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { importCalendarYear } from '../commands/import-calendar-year.ts';

@InputType({ description: 'A day off by the State Council’s notice.' })
export class HolidayInput {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: PlainDate;

  @Field(() => String, { description: 'The holiday’s name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { nullable: true, description: 'The holiday’s name in English.' })
  nameEn?: string | null;
}

@InputType({ description: 'A weekend day that is worked.' })
export class MakeUpDayInput {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: PlainDate;

  @Field(() => String, { nullable: true, description: 'The holiday it makes up for.' })
  nameZh?: string | null;
}

@InputType({ description: 'The State Council’s calendar of one year (I-8).' })
export class ImportCalendarYearInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => [HolidayInput], { description: 'Every day off, weekends within a holiday included.' })
  holidays!: HolidayInput[];

  @Field(() => [MakeUpDayInput], { description: 'Weekend days that are worked.' })
  makeUpDays!: MakeUpDayInput[];

  @Field(() => String, { description: 'Number or title of the notice it was announced in.' })
  source!: string;
}

@ObjectType('CalendarYear', { description: 'An imported year of working days.' })
export class CalendarYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;
}

export const CalendarYearResult = resultUnion('CalendarYearResult', CalendarYearType);

@Resolver()
export class ImportCalendarYearMutation {
  @Mutation(() => CalendarYearResult, { description: 'Imports an announced year; clocks that were provisional are counted again (I-8).' })
  async importCalendarYear(@Arg('input', () => ImportCalendarYearInput) input: ImportCalendarYearInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(importCalendarYear, input), (result) => result);
  }
}
