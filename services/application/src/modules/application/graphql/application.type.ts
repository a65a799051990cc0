import type { Instant } from '@award/calendar';
import { STAGES } from '@award/regulation';
import type { Category, Stage } from '@award/regulation';
import { DateTimeScalar, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { CategoryEnum } from '../../criteria/graphql/criteria.type.ts';

export const StageEnum = graphqlEnum('Stage', STAGES, 'Every stage a case can stand in (Art. 11), the ends included.');

@Directive('@key(fields: "id")')
@ObjectType('Application', { description: 'One organization’s case in one cycle (Art. 11).' })
export class ApplicationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its number in the cycle, such as BZ2026-0001.' })
  number!: string;

  @Field(() => CategoryEnum, { description: 'By which criteria it is measured (Art. 5).' })
  category!: Category;

  @Field(() => StageEnum, { description: 'Where it stands.' })
  stage!: Stage;

  @Field(() => StageEnum, { nullable: true, description: 'Of a returned case: where it goes back to.' })
  stageBeforeReturn?: Stage | null;

  @Field(() => StageEnum, { nullable: true, description: 'Of a case that did not advance: after which stage.' })
  notAdvancedAt?: Stage | null;

  @Field(() => String, { nullable: true, description: 'Why it ended so.' })
  outcomeReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When something last happened to it.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Counted up with every change.' })
  version!: number;

  cycleId!: string;
  organizationId!: string;
  organizationName!: string;
  recommendingUnitId?: string | null;
  clockOrder!: Instant;
}

export const ApplicationConnection = connectionType('Application', ApplicationType);

@ObjectType('StageCount', { description: 'How many cases stand in a stage.' })
export class StageCountType {
  @Field(() => StageEnum, { description: 'The stage.' })
  stage!: Stage;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}
