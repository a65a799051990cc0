import { resultUnion } from '@award/subgraph';
import { BallotReceiptType, DeliberationType } from './deliberation.type.ts';

export const DeliberationResult = resultUnion('DeliberationResult', DeliberationType);
export const BallotReceiptResult = resultUnion('BallotReceiptResult', BallotReceiptType);
