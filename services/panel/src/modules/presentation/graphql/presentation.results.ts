import { resultUnion } from '@award/subgraph';
import { PresentationScheduleType, PresentationSlotType } from './presentation.type.ts';

export const PresentationScheduleResult = resultUnion('PresentationScheduleResult', PresentationScheduleType);
export const PresentationSlotResult = resultUnion('PresentationSlotResult', PresentationSlotType);
