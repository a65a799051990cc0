import { z } from 'zod';
import { event } from '../event.ts';
import { id } from '../shape.ts';

/**
 * Who belongs to an organization now, so that a winner's people can record its duties, and read the feedback on its
 * cases. Replaces the earlier list. Art. 16.
 */
export const organizationMembersChanged = event({
  type: 'OrganizationMembersChanged',
  publisher: 'application',
  subscribers: ['sanction', 'panel'],
  shape: {
    organizationId: id,
    members: z.array(z.object({ personId: id, membership: z.enum(['OWNER', 'EDITOR', 'VIEWER']) })),
  },
});
