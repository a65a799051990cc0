import { expect, it } from 'vitest';
import { preparerBefore } from './preparer.ts';

const li = { personId: 'li', name: 'Li' };
const wang = { personId: 'wang', name: 'Wang' };

it('looks at the signer as soon as the signer made one part of it', () => {
  expect(preparerBefore('li', [li, wang])).toBe(li);
  expect(preparerBefore('zhao', [li, wang])).toBe(wang);
});

it('knows when nobody prepared anything', () => {
  expect(preparerBefore('li', [])).toBeNull();
});
