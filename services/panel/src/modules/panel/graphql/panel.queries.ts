import type { ReviewStage } from '@award/regulation';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { isId } from '@award/identity';
import type { Ctx as Context } from '../../../context.ts';
import { ExpertType } from '../../expert/graphql/expert.type.ts';
import { expertScope } from '../../expert/persistence/expert.loaders.ts';
import { ReviewStageEnum } from '../../projection/graphql/application.reference.ts';
import { panelsOfCycle } from '../persistence/panel.reads.ts';
import { AssignmentType, DrawType, PanelMemberType, PanelType } from './panel.type.ts';

@Resolver(() => PanelType)
export class PanelQueries {
  @Query(() => [PanelType], { description: 'The panels of a cycle; an expert sees those of own membership.' })
  async panels(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('stage', () => ReviewStageEnum, { nullable: true }) stage: ReviewStage | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    return isId(cycleId) ? context.reader.rows(panelsOfCycle, [...expertScope(context), cycleId, stage ?? null]) : [];
  }

  @Query(() => PanelType, { nullable: true, description: 'One panel.' })
  async panel(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.panel.load(id);
  }

  @FieldResolver(() => [PanelMemberType], { description: 'Its members, the chair first.' })
  async members(@Root() panel: PanelType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.panelMembers.load(panel.id);
  }

  @FieldResolver(() => [AssignmentType], { description: 'Its cases; an expert sees the own ones.' })
  async assignments(@Root() panel: PanelType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.assignmentsOfPanel.load(panel.id);
  }

  @FieldResolver(() => [DrawType], { description: 'The draws that gave it its cases; for the Office and the auditor, since they show the interests.' })
  async draws(@Root() panel: PanelType, @Ctx() context: Context): Promise<object[]> {
    return context.relation('Query.panel') === 'PROGRAMME' ? context.loaders.draws.load(panel.id) : [];
  }
}

@Resolver(() => PanelMemberType)
export class PanelMemberFields {
  @FieldResolver(() => ExpertType, { description: 'The expert.' })
  async expert(@Root() member: PanelMemberType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.expert.load(member.expertId);
  }
}
