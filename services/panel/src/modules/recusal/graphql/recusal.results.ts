import { resultUnion } from '@award/subgraph';
import { RecusalType } from './recusal.type.ts';

export const RecusalResult = resultUnion('RecusalResult', RecusalType);
