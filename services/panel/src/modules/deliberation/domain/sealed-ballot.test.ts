import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECEIPT_WORDS, newReceiptPhrase } from './receipt-phrase.ts';
import { newSealKeys, openBallot, sealBallot } from './sealed-ballot.ts';
import { secretlyShuffled } from './shuffle.ts';

const candidates = Array.from({ length: 16 }, () => randomUUID());
const ballots = fc.record({ receipt: fc.constant(null).map(newReceiptPhrase), choices: fc.subarray(candidates), abstained: fc.boolean() });
const keys = newSealKeys();

describe('a sealed ballot', () => {
  it('opens as it was sealed', () => {
    fc.assert(fc.property(ballots, fc.uuid(), (ballot, roundId) => {
      expect(openBallot(sealBallot(ballot, roundId, candidates.length, keys.publicKey), roundId, keys.privateKey)).toEqual(ballot);
    }));
  });

  it('has the same length whatever was voted', () => {
    const lengths = fc.sample(ballots, 50).map((ballot) => sealBallot(ballot, 'r', candidates.length, keys.publicKey).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('never looks the same twice', () => {
    const ballot = { receipt: 'x', choices: [], abstained: true };
    const seal = () => sealBallot(ballot, 'r', 3, keys.publicKey).toString('hex');
    expect(new Set([seal(), seal(), seal()]).size).toBe(3);
  });

  it('does not open for another round, with another key, or after a change of any byte', () => {
    const sealed = sealBallot({ receipt: 'x', choices: [candidates[0]!], abstained: false }, 'r', 3, keys.publicKey);
    expect(() => openBallot(sealed, 'other', keys.privateKey)).toThrow();
    expect(() => openBallot(sealed, 'r', newSealKeys().privateKey)).toThrow();
    for (let at = 0; at < sealed.length; at += 7) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => openBallot(changed, 'r', keys.privateKey)).toThrow();
    }
  });
});

describe('a receipt phrase', () => {
  it('has words that differ, and says the same nowhere twice', () => {
    expect(new Set(RECEIPT_WORDS).size).toBe(64);
    const phrases = Array.from({ length: 2_000 }, newReceiptPhrase);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe('the secret shuffle', () => {
  it('loses nothing and forgets the order', () => {
    const things = [0, 1, 2, 3, 4];
    const places = things.map(() => 0);
    for (let round = 0; round < 5_000; round += 1) {
      const shuffled = secretlyShuffled(things);
      expect(shuffled.toSorted()).toEqual(things);
      places[shuffled.indexOf(0)]! += 1;
    }
    for (const count of places) expect(Math.abs(count - 1_000)).toBeLessThan(200);
  });
});
