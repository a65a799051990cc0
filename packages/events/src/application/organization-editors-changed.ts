import { z } from 'zod';
import { event } from '../event.ts';
import { id, text } from '../shape.ts';

/** Who has ever worked on an organization’s applications; a former editor may not review it. Art. 22. */
export const organizationEditorsChanged = event({
  type: 'OrganizationEditorsChanged',
  publisher: 'application',
  subscribers: ['panel'],
  shape: {
    organizationId: id, creditCode: text, personIds: z.array(id),
  },
});
