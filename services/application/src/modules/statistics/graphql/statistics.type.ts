import { Field, Int, ObjectType } from 'type-graphql';
import { StageCountType } from '../../application/graphql/application.type.ts';

@ObjectType('NamedCount', { description: 'A cell of a breakdown.' })
export class NamedCountType {
  @Field(() => String, { description: 'Which cell: a division, an industry, a size, a refusal’s code.' })
  key!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null where so few would be recognized.' })
  count?: number | null;
}

@ObjectType('CycleStatistics', { description: 'Sums over the submitted cases of a cycle. Of analysts, cells below three are withheld.' })
export class CycleStatisticsType {
  @Field(() => [StageCountType], { description: 'By stage; a withheld cell is left out.' })
  byStage!: StageCountType[];

  @Field(() => [NamedCountType], { description: 'By division.' })
  byDivision!: NamedCountType[];

  @Field(() => [NamedCountType], { description: 'By industry.' })
  byIndustry!: NamedCountType[];

  @Field(() => [NamedCountType], { description: 'By size; all but LARGE are encouraged (Art. 10).' })
  bySize!: NamedCountType[];

  @Field(() => [NamedCountType], { description: 'How often each rule refused something during the cycle.' })
  refusalsByCode!: NamedCountType[];
}
