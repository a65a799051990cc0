import { expect, test } from 'vitest';
import { criteriaTree, progressOf, tally } from './criteria-tree.ts';

const items = [
  { id: 'a', parentId: null, code: '1' },
  { id: 'b', parentId: 'a', code: '1.1' },
  { id: 'c', parentId: 'a', code: '1.2' },
  { id: 'd', parentId: null, code: '2' },
];
const answer = (id: string, wordCount: number, wordLimit: number | null = 100) => ({ wordCount, item: { id, wordLimit } });

test('items stand below their parents in the order of the set', () => {
  const [first, second] = criteriaTree(items);
  expect(first?.below.map(({ item }) => item.code)).toEqual(['1.1', '1.2']);
  expect(second?.below).toEqual([]);
});

test('an answer is empty, written or too long; a parent has none', () => {
  const answers = [answer('b', 0), answer('c', 101), answer('d', 5000, null)];
  expect(['a', 'b', 'c', 'd'].map((id) => progressOf(id, answers))).toEqual([null, 'EMPTY', 'LONG', 'WRITTEN']);
  expect(tally(criteriaTree(items), answers)).toEqual({ written: 1, all: 3 });
});
