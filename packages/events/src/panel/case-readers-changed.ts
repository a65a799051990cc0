import { z } from 'zod';
import { event } from '../event.ts';
import { id } from '../shape.ts';

/**
 * Who of the reviewers may read a case now: assigned and not recused. `recusedPersonIds` are all persons whom an
 * interest holds off the case, in whatever role. Both replace the earlier lists. Art. 22.
 */
export const caseReadersChanged = event({
  type: 'CaseReadersChanged',
  publisher: 'panel',
  subscribers: ['application'],
  shape: {
    applicationId: id, personIds: z.array(id), recusedPersonIds: z.array(id).default([]),
  },
});
