import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, connectionType, resultUnion } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { DUTY_KINDS, HONOUR_BREACHES, INCIDENT_KINDS, INCIDENT_SEVERITIES, MISUSE_STATUSES, SUPERVISION_STATUSES } from '../persistence/supervision.entities.ts';
import type { DutyKind, HonourBreach, IncidentKind, IncidentSeverity, MisuseStatus, SupervisionStatus } from '../persistence/supervision.entities.ts';

export const SupervisionStatusEnum = graphqlEnum('SupervisionStatus', SUPERVISION_STATUSES, 'Where the supervision of an award stands (Art. 20).');
export const DutyKindEnum = graphqlEnum('DutyKind', DUTY_KINDS, 'What a winner does for others (Art. 16).');
export const HonourBreachEnum = graphqlEnum('HonourBreach', HONOUR_BREACHES, 'How an honour is used against the rules (Art. 18).');
export const MisuseStatusEnum = graphqlEnum('MisuseStatus', MISUSE_STATUSES, 'Where a report of misuse stands.');
export const IncidentKindEnum = graphqlEnum('IncidentKind', INCIDENT_KINDS, 'What happened (Art. 20).');
export const IncidentSeverityEnum = graphqlEnum('IncidentSeverity', INCIDENT_SEVERITIES, 'How grave it is.');

@ObjectType('Duty', { description: 'An activity that a winner owes (Art. 16), overseen by its department or county (Art. 17).' })
export class DutyType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DutyKindEnum, { description: 'Which kind.' })
  kind!: DutyKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The day planned.' })
  plannedOn!: PlainDate;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn!: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'How many came.' })
  attendees!: number | null;

  @Field(() => String, { nullable: true, description: 'Its evidence.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the department or county confirmed it.' })
  supervisedBy!: string | null;
}

@ObjectType('Incident', { description: 'An accident, violation or bad credit record of a winner.' })
export class IncidentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

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

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

@ObjectType('MisuseReport', { description: 'A report that an honour is used against the rules (Art. 18).' })
export class MisuseReportType {
  awardId!: string;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Instant;

  @Field(() => String, { description: 'What it says.' })
  description!: string;

  @Field(() => HonourBreachEnum, { description: 'Which rule.' })
  breach!: HonourBreach;

  @Field(() => MisuseStatusEnum, { description: 'Where it stands.' })
  status!: MisuseStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the correction was ordered.' })
  correctionOrderedAt!: Instant | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be corrected.' })
  correctionDueOn!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled.' })
  settledAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'How it was settled.' })
  settlement!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Supervision', { description: 'The years after an award in which it can be revoked (Art. 20).' })
export class SupervisionType {
  awardId!: string;
  organizationId!: string;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The winner’s name.' })
  organizationName!: string;

  startsOn!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  until!: PlainDate;

  @Field(() => SupervisionStatusEnum, { description: 'Where it stands.' })
  status!: SupervisionStatus;

  @Field(() => DateScalar, { name: 'from', description: 'The date of the commendation (I-4).' })
  get from(): PlainDate {
    return this.startsOn;
  }
}

export const SupervisionConnection = connectionType('Supervision', SupervisionType);
export const MisuseReportConnection = connectionType('MisuseReport', MisuseReportType);
export const SupervisionResult = resultUnion('SupervisionResult', SupervisionType);
export const MisuseReportResult = resultUnion('MisuseReportResult', MisuseReportType);
