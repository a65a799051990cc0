import { event } from '../event.ts';
import { id } from '../shape.ts';

/** The accused’s recommending unit has the objection to investigate. Art. 13. */
export const objectionForwarded = event({
  type: 'ObjectionForwarded',
  publisher: 'sanction',
  subscribers: ['application'],
  shape: {
    objectionId: id, applicationId: id, unitId: id,
  },
});
