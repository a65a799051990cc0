import type { ActionFactReaders } from '../../../action-fact-readers.ts';
import { qualificationFacts } from '../domain/qualification-facts.ts';
import { clausesNow } from './clauses-now.ts';
import { qualificationFactsOfCase } from './qualification.reads.ts';

const signing: NonNullable<ActionFactReaders['signQualification']> = async (context, application) => {
  const [review, clauses] = await Promise.all([context.reader.first(qualificationFactsOfCase, [application.id]), clausesNow(context, application.id)]);
  return { ...qualificationFacts(review, clauses, review?.consultations ?? []), preparedBy: review?.preparer ?? null };
};

/** The facts by which the director's button is judged. */
export const qualificationActionFacts: ActionFactReaders = { signQualification: signing };
