import { aloneEnvironment } from '@award/subgraph';
import type { AloneEnvironment } from '@award/subgraph';

/** What the process was told when the service runs alone. The one place of this service that reads the process's environment. */
export const readEnvironment = (): AloneEnvironment => aloneEnvironment('application', process.env);
