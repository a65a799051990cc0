import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { Sealable } from './canonical-json.ts';

const reversed = (value: Sealable): Sealable => {
  if (Array.isArray(value)) return (value as Sealable[]).map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, reversed(each as Sealable)]));
};

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Sealable);
        expect(canonicalJson(reversed(value as Sealable))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('has no text for what is no number', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });
});
