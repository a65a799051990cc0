import type { ActionFactReaders } from '../../../action-fact-readers.ts';
import { applicantFacts } from './applicant-facts.ts';

const facts: NonNullable<ActionFactReaders['submitApplication']> = (context, application) => applicantFacts(context.reader, application.id, context.today);

/** The facts by which the applicant's own buttons are judged. */
export const applicantActionFacts: ActionFactReaders = { publishInternalNotice: facts, submitApplication: facts, resubmitApplication: facts };
