import { relationOf } from '@award/identity';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PanelOpinionType } from '../../opinion/graphql/opinion.type.ts';
import { ItemFeedbackType } from '../../score/graphql/score.type.ts';
import { ApplicationReference, PanelSummaryType } from './application.reference.ts';

/** What the review adds to a case. A role without the right gets nothing, as if there were nothing. */
@Resolver(() => ApplicationReference)
export class ApplicationFields {
  @FieldResolver(() => PanelSummaryType, { nullable: true, description: 'Where its review stands.' })
  async panelSummary(@Root() { id }: ApplicationReference, @Ctx() context: Context): Promise<object | null> {
    return relationOf(context.viewer, 'Field.Application.panelSummary') === null ? null : context.loaders.summary.load(id);
  }

  @FieldResolver(() => [PanelOpinionType], { description: 'The panels’ opinions on it, by stage (Art. 11(5)–(7)).' })
  async opinions(@Root() { id }: ApplicationReference, @Ctx() context: Context): Promise<object[]> {
    return relationOf(context.viewer, 'Field.Application.opinions') === null ? [] : context.loaders.opinionsOfCase.load(id);
  }

  @FieldResolver(() => [ItemFeedbackType], { description: 'After the end: strengths and opportunities per item, without scores and names.' })
  async feedback(@Root() { id }: ApplicationReference, @Ctx() context: Context): Promise<object[]> {
    if (relationOf(context.viewer, 'Field.Application.feedback') === null) return [];
    return (await context.loaders.feedbackOpen.load(id)) ? context.loaders.feedback.load(id) : [];
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many people an upheld interest keeps from it (Art. 22).' })
  async recusedPeople(@Root() { id }: ApplicationReference, @Ctx() context: Context): Promise<number | null> {
    if (relationOf(context.viewer, 'Field.Application.recusedPeople') === null || !(await context.loaders.feedbackOpen.load(id))) return null;
    return (await context.loaders.recusedPeople.load(id))?.count ?? 0;
  }
}
