import { resultUnion } from '@award/subgraph';
import { ScoreSheetType } from './score.type.ts';

export const ScoreSheetResult = resultUnion('ScoreSheetResult', ScoreSheetType);
