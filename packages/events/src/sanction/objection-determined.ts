import { z } from 'zod';
import { event } from '../event.ts';
import { date, id } from '../shape.ts';

/** The Office determined an objection; `disqualifies` ends the case at once. Art. 13. */
export const objectionDetermined = event({
  type: 'ObjectionDetermined',
  publisher: 'sanction',
  subscribers: ['application', 'panel'],
  shape: {
    objectionId: id, applicationId: id, outcome: z.enum(['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN']), disqualifies: z.boolean(), on: date,
  },
});
