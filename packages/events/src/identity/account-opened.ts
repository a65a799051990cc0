import { event } from '../event.ts';
import { id, text } from '../shape.ts';

/** A person can sign in by that login name; an organization can invite its people by it. */
export const accountOpened = event({
  type: 'AccountOpened',
  publisher: 'identity',
  subscribers: ['application'],
  shape: { personId: id, login: text, name: text },
});
