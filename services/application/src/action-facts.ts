import type { ActionFactReaders } from './action-fact-readers.ts';
import { applicantActionFacts } from './modules/application/persistence/applicant-action-facts.ts';
import { qualificationActionFacts } from './modules/qualification/persistence/qualification-action-facts.ts';
import { recommendationActionFacts } from './modules/recommendation/persistence/recommendation-action-facts.ts';

/** All of them. A module adds its own here; an action without an entry is shown without a refusal. */
export const actionFacts: ActionFactReaders = { ...applicantActionFacts, ...recommendationActionFacts, ...qualificationActionFacts };
