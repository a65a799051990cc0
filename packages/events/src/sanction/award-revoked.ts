import { event } from '../event.ts';
import { date, id, text } from '../shape.ts';

/** An award is revoked and its certificate and plaque recalled. Art. 19, 20. */
export const awardRevoked = event({
  type: 'AwardRevoked',
  publisher: 'sanction',
  subscribers: ['application'],
  shape: {
    sanctionId: id, awardId: id, applicationId: id, organizationId: id, article: text, on: date,
  },
});
