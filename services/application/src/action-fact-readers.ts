import type { Action, ActionFacts } from '@award/regulation';
import type { SubgraphContext } from '@award/subgraph';
import type { ApplicationRow } from './modules/application/persistence/application.reads.ts';

/** For an action: how to read what its guards judge, for the button that shows why it would be refused today. */
export type ActionFactReaders = {
  readonly [A in Action]?: (context: SubgraphContext<unknown>, application: ApplicationRow) => Promise<Omit<ActionFacts<A>, 'actor'>>;
};
