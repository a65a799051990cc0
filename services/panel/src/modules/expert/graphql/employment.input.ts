import type { PlainDate } from '@award/calendar';
import { DateScalar } from '@award/subgraph';
import { Field, InputType } from 'type-graphql';
import type { EmploymentRelation } from '../domain/expert-status.ts';
import { EmploymentRelationEnum } from './expert.type.ts';

@InputType('EmploymentInput', { description: 'A tie to an organization.' })
export class EmploymentInput {
  @Field(() => String, { description: 'The organization.' })
  organizationName!: string;

  @Field(() => String, { nullable: true, description: 'Its unified social credit code.' })
  creditCode?: string | null;

  @Field(() => DateScalar, { description: 'Since when.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Until when; null while it lasts.' })
  until?: PlainDate | null;

  @Field(() => EmploymentRelationEnum, { description: 'In which way.' })
  relation!: EmploymentRelation;
}
