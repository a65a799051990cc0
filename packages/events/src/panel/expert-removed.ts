import { z } from 'zod';
import { event } from '../event.ts';
import { date, id } from '../shape.ts';

/** An expert lost the status for a breach. Art. 21. */
export const expertRemoved = event({
  type: 'ExpertRemoved',
  publisher: 'panel',
  subscribers: ['application'],
  shape: {
    expertId: id, personId: id, on: date, disclosed: z.boolean(),
  },
});
