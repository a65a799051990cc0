import { event } from '../event.ts';
import { id } from '../shape.ts';

/** A complete objection against a case is pending. Art. 12. Nothing of the objector is in it. */
export const objectionReceived = event({
  type: 'ObjectionReceived',
  publisher: 'sanction',
  subscribers: ['application', 'panel'],
  shape: {
    objectionId: id, applicationId: id,
  },
});
