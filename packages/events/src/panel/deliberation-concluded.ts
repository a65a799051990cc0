import { z } from 'zod';
import { event } from '../event.ts';
import { date, id } from '../shape.ts';

/** The leading group voted both lists, in seat order. Art. 11(8). */
export const deliberationConcluded = event({
  type: 'DeliberationConcluded',
  publisher: 'panel',
  subscribers: ['application'],
  shape: {
    cycleId: id, qualityAward: z.array(id), nomination: z.array(id), notSelected: z.array(id), on: date,
  },
});
