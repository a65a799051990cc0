import { expect, test } from 'vitest';
import { bytesOf } from './read-document.ts';

test('documents are weighed as they are, not as they travel', () => {
  const contentBase64 = Buffer.alloc(3000).toString('base64');
  expect(bytesOf([{ name: 'a', contentBase64 }, { name: 'b', contentBase64 }])).toBe(6000);
});
