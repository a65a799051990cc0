import { statement } from '@award/subgraph';
import { APPLICATION } from '../../application/persistence/application.reads.ts';
import type { ApplicationRow } from '../../application/persistence/application.reads.ts';

/** A case that the viewer has just handed on, and may not be able to see any more; for the answer to that act only. */
export const transferredApplication = statement<ApplicationRow>('application.transferred', `select ${APPLICATION} where a.id = $1`);
