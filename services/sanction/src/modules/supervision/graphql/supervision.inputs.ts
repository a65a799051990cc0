import type { PlainDate } from '@award/calendar';
import { DateScalar } from '@award/subgraph';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DocumentInput } from '../../objection/graphql/objection.inputs.ts';
import type { DutyKind, HonourBreach, IncidentKind, IncidentSeverity } from '../persistence/supervision.entities.ts';
import { DutyKindEnum, HonourBreachEnum, IncidentKindEnum, IncidentSeverityEnum } from './supervision.type.ts';

export enum MisuseEnd {
  CORRECTED = 'CORRECTED',
  REVOCATION_PROPOSED = 'REVOCATION_PROPOSED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(MisuseEnd, { name: 'MisuseEnd', description: 'How a report of misuse ends.' });

@InputType({ description: 'A planned activity (Art. 16).' })
export class PlanDutyInput {
  @Field(() => ID, { description: 'The supervision.' })
  supervisionId!: string;

  @Field(() => DutyKindEnum, { description: 'Which kind.' })
  kind!: DutyKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The day planned.' })
  plannedOn!: PlainDate;

  @Field(() => String, { description: 'Where.' })
  place!: string;
}

@InputType({ description: 'An activity as it was held (Art. 16).' })
export class RecordDutyInput {
  @Field(() => ID, { description: 'The supervision.' })
  supervisionId!: string;

  @Field(() => ID, { description: 'The activity.' })
  dutyId!: string;

  @Field(() => DateScalar, { description: 'The day it was held.' })
  heldOn!: PlainDate;

  @Field(() => Int, { description: 'How many came.' })
  attendees!: number;

  @Field(() => String, { description: 'Its evidence.' })
  evidence!: string;
}

@InputType({ description: 'A confirmation by the department or county (Art. 17).' })
export class SuperviseDutyInput {
  @Field(() => ID, { description: 'The activity.' })
  dutyId!: string;

  @Field(() => String, { description: 'What was seen.' })
  note!: string;
}

@InputType({ description: 'What happened to a winner (Art. 20).' })
export class RecordIncidentInput {
  @Field(() => ID, { description: 'The supervision.' })
  supervisionId!: string;

  @Field(() => IncidentKindEnum, { description: 'Which kind.' })
  kind!: IncidentKind;

  @Field(() => IncidentSeverityEnum, { description: 'How grave.' })
  severity!: IncidentSeverity;

  @Field(() => DateScalar, { description: 'When it happened.' })
  occurredOn!: PlainDate;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'Where this is known from.' })
  source!: string;
}

@InputType({ description: 'A report by anyone (Art. 18).' })
export class ReportMisuseInput {
  @Field(() => String, { nullable: true, description: 'The certificate’s number …' })
  certificateNumber?: string | null;

  @Field(() => ID, { nullable: true, description: '… or the award.' })
  awardId?: string | null;

  @Field(() => HonourBreachEnum, { description: 'Which rule.' })
  breach!: HonourBreach;

  @Field(() => String, { description: 'What was seen, where and when.' })
  description!: string;

  @Field(() => DocumentInput, { nullable: true, description: 'A picture or document.' })
  evidence?: DocumentInput | null;

  @Field(() => String, { description: 'The same key reports once.' })
  idempotencyKey!: string;
}

@InputType({ description: 'An order to correct (Art. 18).' })
export class OrderCorrectionInput {
  @Field(() => ID, { description: 'The report.' })
  misuseReportId!: string;

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn!: PlainDate;

  @Field(() => String, { description: 'The same key orders once.' })
  idempotencyKey!: string;
}

@InputType({ description: 'How a report of misuse ends.' })
export class SettleMisuseInput {
  @Field(() => ID, { description: 'The report.' })
  misuseReportId!: string;

  @Field(() => MisuseEnd, { description: 'Which end.' })
  status!: MisuseEnd;

  @Field(() => String, { description: 'Why.' })
  settlement!: string;
}
