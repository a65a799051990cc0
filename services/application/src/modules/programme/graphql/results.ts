import { resultUnion } from '@award/subgraph';
import { CycleType } from './cycle.type.ts';
import { ProgrammeType } from './programme.type.ts';
import { AuthorityType, RecommendingUnitType } from './recommending-unit.type.ts';
import { RulesetType } from './ruleset.type.ts';

export const ProgrammeResult = resultUnion('ProgrammeResult', ProgrammeType);
export const CycleResult = resultUnion('CycleResult', CycleType);
export const RulesetResult = resultUnion('RulesetResult', RulesetType);
export const RecommendingUnitResult = resultUnion('RecommendingUnitResult', RecommendingUnitType);
export const AuthorityResult = resultUnion('AuthorityResult', AuthorityType);
