import { event } from '../event.ts';
import { date, id, text } from '../shape.ts';

/** A case lost its place by a sanction for false or hidden material. Art. 13, 19. */
export const caseDisqualified = event({
  type: 'CaseDisqualified',
  publisher: 'sanction',
  subscribers: ['application', 'panel'],
  shape: {
    sanctionId: id, applicationId: id, article: text, on: date,
  },
});
