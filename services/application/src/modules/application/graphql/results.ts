import type { Refusal } from '@award/regulation';
import { answer, resultUnion } from '@award/subgraph';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationType } from './application.type.ts';
import { SectionType } from './case-parts.type.ts';

export const ApplicationResult = resultUnion('ApplicationResult', ApplicationType);
export const SectionResult = resultUnion('SectionResult', SectionType);

/** The case after a mutation, as its viewer sees it, or the refusal. */
export const answerCase = (context: Context, result: Promise<{ id: string } | Refusal>): Promise<object> =>
  answer(result, ({ id }) => context.loaders.application.clear(id).load(id));
