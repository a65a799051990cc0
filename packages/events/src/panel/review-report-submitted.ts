import { event } from '../event.ts';
import { date, id } from '../shape.ts';

/** The Office’s report on the cycle went to the leading group. Art. 11(8). */
export const reviewReportSubmitted = event({
  type: 'ReviewReportSubmitted',
  publisher: 'panel',
  subscribers: ['application'],
  shape: {
    cycleId: id, on: date,
  },
});
