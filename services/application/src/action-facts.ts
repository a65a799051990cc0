import type { Action, ActionFacts } from '@award/regulation';
import type { SubgraphContext } from '@award/subgraph';
import { applicantActionFacts } from './modules/application/persistence/applicant-action-facts.ts';
import type { ApplicationRow } from './modules/application/persistence/application.reads.ts';
import { qualificationActionFacts } from './modules/qualification/persistence/qualification-action-facts.ts';
import { recommendationActionFacts } from './modules/recommendation/persistence/recommendation-action-facts.ts';

/** For an action: how to read what its guards judge, for the button that shows why it would be refused today. */
export type ActionFactReaders = {
  readonly [A in Action]?: (context: SubgraphContext<unknown>, application: ApplicationRow) => Promise<Omit<ActionFacts<A>, 'actor'>>;
};

/** All of them. A module adds its own here; an action without an entry is shown without a refusal. */
export const actionFacts: ActionFactReaders = { ...applicantActionFacts, ...recommendationActionFacts, ...qualificationActionFacts };
