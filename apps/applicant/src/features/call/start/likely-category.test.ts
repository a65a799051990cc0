import { expect, test } from 'vitest';
import { likelyCategory } from './likely-category.ts';

test('the category follows the industry where the cycle has criteria for it', () => {
  expect(likelyCategory('C', ['SERVICE', 'MANUFACTURING'])).toBe('MANUFACTURING');
  expect(likelyCategory('G', ['SERVICE', 'MANUFACTURING'])).toBe('SERVICE');
  expect(likelyCategory('Q', ['SERVICE', 'MANUFACTURING'])).toBe('');
});
