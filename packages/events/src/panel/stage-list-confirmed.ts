import { z } from 'zod';
import { event } from '../event.ts';
import { date, id } from '../shape.ts';

/** The Office signed which cases go on after a review stage. Art. 11(5)–(7). */
export const stageListConfirmed = event({
  type: 'StageListConfirmed',
  publisher: 'panel',
  subscribers: ['application'],
  shape: {
    cycleId: id, stage: z.enum(['MATERIAL', 'PRESENTATION', 'SITE']), advanced: z.array(id), notAdvanced: z.array(id), confirmedOn: date,
  },
});
