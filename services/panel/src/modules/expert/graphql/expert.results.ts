import { RefusalType, resultUnion } from '@award/subgraph';
import { createUnionType } from 'type-graphql';
import { ExpertType, StaffMisconductType, UndertakingType } from './expert.type.ts';

export const ExpertResult = resultUnion('ExpertResult', ExpertType);
export const StaffMisconductResult = resultUnion('StaffMisconductResult', StaffMisconductType);

/** Not only experts sign: for the Office and the leading group the answer is the signature itself. */
export const SignedUndertakingResult = createUnionType({
  name: 'SignedUndertakingResult',
  description: 'The expert who signed, the signature of another participant, or why it was refused.',
  types: () => [ExpertType, UndertakingType, RefusalType] as const,
  resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : 'textVersion' in value ? UndertakingType : ExpertType),
});
