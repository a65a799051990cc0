import { z } from 'zod';
import { event } from '../event.ts';
import { date, id, text } from '../shape.ts';

/** An award was commended and certified; supervision begins. Art. 14, 20. */
export const awardConferred = event({
  type: 'AwardConferred',
  publisher: 'application',
  subscribers: ['sanction'],
  shape: {
    awardId: id, applicationId: id, organizationId: id, organizationName: text, cycleId: id, programmeId: id,
    tier: z.enum(['QUALITY_AWARD', 'NOMINATION']), year: z.int(), commendedOn: date, certificateNumber: text,
    recommendingUnitId: id.nullable(),
  },
});
