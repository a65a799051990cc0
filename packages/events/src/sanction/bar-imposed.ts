import { event } from '../event.ts';
import { date, id, text } from '../shape.ts';

/** An organization’s applications are not accepted for years. Art. 19. */
export const barImposed = event({
  type: 'BarImposed',
  publisher: 'sanction',
  subscribers: ['application'],
  shape: {
    sanctionId: id, organizationId: id, creditCode: text, article: text, from: date, until: date, mayApplyFrom: date,
  },
});
