import { resultUnion } from '@award/subgraph';
import { CommendationType } from './award.type.ts';

export const CommendationResult = resultUnion('CommendationResult', CommendationType);
