import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalized, textProblem, wordCount } from './plain-text.ts';

describe('plain text', () => {
  it('counts Chinese characters one by one and other words as runs', () => {
    expect(wordCount('质量强州2026年, ISO 9001 认证')).toBe(4 + 1 + 1 + 1 + 1 + 2);
    expect(wordCount('')).toBe(0);
  });

  it.each(['<script>x</script>', 'a<!-- -->', '</p>', '&lt;b&gt;', '&#60;'])('refuses markup: %s', (text) => {
    expect(textProblem(text)).toBe('MARKUP');
  });

  it.each(['x < y', '5 > 3', 'A & B', 'R&D投入 3%'])('takes ordinary signs: %s', (text) => {
    expect(textProblem(text)).toBeNull();
  });

  it('refuses signs that turn the direction of reading', () => {
    expect(textProblem('abc\u202Edef')).toBe('CONTROL_CHARACTER');
  });

  it('normalizes once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalized(normalized(text))).toBe(normalized(text));
    }));
  });
});
