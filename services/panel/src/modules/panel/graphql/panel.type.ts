import type { Instant } from '@award/calendar';
import type { ReviewStage } from '@award/regulation';
import { DateTimeScalar, JSONScalar, connectionType } from '@award/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { ReviewStageEnum } from '../../projection/graphql/application.reference.ts';
import { PANEL_STATUSES } from '../domain/panel-status.ts';
import type { PanelStatus } from '../domain/panel-status.ts';

export const PanelStatusEnum = graphqlEnum('PanelStatus', PANEL_STATUSES, 'A panel is formed, works once started, and is closed by its stage’s list.');

@Directive('@key(fields: "id")')
@ObjectType('Panel', { description: 'A material, presentation or site panel (Art. 11(5)–(7)).' })
export class PanelType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PanelStatusEnum, { description: 'Where it stands.' })
  status!: PanelStatus;

  @Field(() => String, { nullable: true, description: 'The seed of the latest draw; with it anyone can repeat the draw.' })
  seed?: string | null;
}

@ObjectType('PanelMember', { description: 'A member of a panel.' })
export class PanelMemberType {
  expertId!: string;

  @Field(() => Boolean, { description: 'Whether the member chairs it.' })
  chair!: boolean;
}

@ObjectType('Draw', { description: 'A draw of reviewers, with everything that repeats it.' })
export class DrawType {
  @Field(() => String, { description: 'The seed.' })
  seed!: string;

  @Field(() => String, { description: 'How numbers are made from the seed.' })
  algorithm!: string;

  @Field(() => JSONScalar, { description: 'Cases, experts, loads and interests as they were.' })
  input!: object;

  @Field(() => JSONScalar, { description: 'Who was drawn for which case.' })
  result!: object;

  @Field(() => DateTimeScalar, { description: 'When.' })
  drawnAt!: Instant;
}

@ObjectType('Assignment', { description: 'One case before one panel.' })
export class AssignmentType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  panelId!: string;

  applicationId!: string;

  cycleId!: string;

  leadExpertId!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;
}

export const AssignmentConnection = connectionType('Assignment', AssignmentType);
