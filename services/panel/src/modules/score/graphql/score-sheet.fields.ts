import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ExpertType } from '../../expert/graphql/expert.type.ts';
import { sheetTotal } from '../domain/score-sheet.ts';
import { ItemScoreType, ScoreSheetType } from './score.type.ts';

@Resolver(() => ScoreSheetType)
export class ScoreSheetFields {
  @FieldResolver(() => ExpertType, { description: 'Whose scores these are.' })
  async expert(@Root() sheet: ScoreSheetType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.expert.load(sheet.expertId);
  }

  @FieldResolver(() => [ItemScoreType], { description: 'The scores by item; none while the sheet is sealed for the viewer.' })
  async scores(@Root() sheet: ScoreSheetType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.itemScores.load(sheet.id);
  }

  @FieldResolver(() => Float, { description: 'Points so far, of what the viewer may see.' })
  async total(@Root() sheet: ScoreSheetType, @Ctx() context: Context): Promise<number> {
    const [items, scores] = await Promise.all([context.loaders.points.load(`${sheet.cycleId}:${sheet.category}`), context.loaders.itemScores.load(sheet.id)]);
    return sheetTotal(items, scores);
  }

  @FieldResolver(() => Int, { description: 'Grows with every save.' })
  async version(@Root() sheet: ScoreSheetType, @Ctx() context: Context): Promise<number> {
    return (await context.loaders.itemScores.load(sheet.id)).reduce((sum, score) => sum + score.version, 0);
  }
}
