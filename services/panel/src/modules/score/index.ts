import type { ServiceModule } from '../../module.ts';
import { ScoreItemMutation } from './graphql/score-item.mutation.ts';
import { ScoreSheetFields } from './graphql/score-sheet.fields.ts';
import { SubmitScoreSheetMutation } from './graphql/submit-score-sheet.mutation.ts';
import { keepFeedback } from './jobs/keep-feedback.ts';
import { CreateScore } from './persistence/create-score.ts';

/** Score sheets, item scores, and the feedback that comes from them (I-9). */
export const scoreModule: ServiceModule = {
  resolvers: [ScoreSheetFields, ScoreItemMutation, SubmitScoreSheetMutation],
  migrations: [{ name: '0140-score', class: CreateScore }],
  handlers: { CaseStageChanged: keepFeedback },
};
