import { RefusalType, resultUnion, unionType } from '@award/subgraph';
import { ExpertType, StaffMisconductType, UndertakingType } from './expert.type.ts';

export const ExpertResult = resultUnion('ExpertResult', ExpertType);
export const StaffMisconductResult = resultUnion('StaffMisconductResult', StaffMisconductType);

/** Not only experts sign: for the Office and the leading group the answer is the signature itself. */
export const SignedUndertakingResult = unionType({
  name: 'SignedUndertakingResult',
  description: 'The expert who signed, the signature of another participant, or why it was refused.',
  types: () => [ExpertType, UndertakingType, RefusalType] as const,
  typeNameOf: (value) => (value instanceof RefusalType ? 'Refusal' : 'textVersion' in value ? 'Undertaking' : 'Expert'),
});
