import { z } from 'zod';
import { event } from '../event.ts';
import { id, text } from '../shape.ts';

/** A programme exists. Art. 23, 24. */
export const programmeOpened = event({
  type: 'ProgrammeOpened',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    programmeId: id, nameZh: text, nameEn: text, level: z.enum(['PREFECTURE', 'COUNTY', 'ZONE']),
  },
});
