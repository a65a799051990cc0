import { resultUnion } from '@award/subgraph';
import { AssignmentType, PanelType } from './panel.type.ts';

export const PanelResult = resultUnion('PanelResult', PanelType);
export const AssignmentResult = resultUnion('AssignmentResult', AssignmentType);
