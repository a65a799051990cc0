import { describe, expect, it } from 'vitest';
import { placed, totalPoints, treeProblems } from './criteria-tree.ts';

const TREE = [
  { code: '1', points: 600 },
  { code: '1.1', parentCode: '1', points: 350 },
  { code: '2', parentCode: null, points: 400 },
  { code: '1.2', parentCode: '1', points: 250 },
];
const problemsOf = (items: Parameters<typeof treeProblems>[0]) => treeProblems(items).map(({ code, problem }) => `${code} ${problem}`);

describe('tree of criteria', () => {
  it('is sound when the points of children add up', () => {
    expect(problemsOf(TREE)).toEqual([]);
  });

  it('is read top down, and its leaves are scored', () => {
    expect(placed(TREE).map(({ item, leaf }) => `${item.code}${leaf ? '*' : ''}`)).toEqual(['1', '1.1*', '1.2*', '2*']);
  });

  it('names what is wrong', () => {
    expect(problemsOf([])).toEqual([' EMPTY']);
    expect(problemsOf([{ code: '1', points: 10 }, { code: '1', points: 10 }])).toEqual(['1 CODE_TWICE']);
    expect(problemsOf([{ code: '1', parentCode: '9', points: 0 }])).toEqual(['1 POINTS_NOT_POSITIVE', '1 NO_SUCH_PARENT']);
    expect(problemsOf([{ code: '1', points: 10 }, { code: '1.1', parentCode: '1', points: 9 }])).toEqual(['1 POINTS_DO_NOT_ADD_UP']);
    expect(problemsOf([{ code: 'a', parentCode: 'b', points: 5 }, { code: 'b', parentCode: 'a', points: 5 }])).toEqual(['a IN_A_CIRCLE', 'b IN_A_CIRCLE']);
  });

  it('sums what stands at the top', () => {
    expect(totalPoints([{ parentId: null, points: 600 }, { parentId: 'x', points: 350 }, { parentId: null, points: 400 }])).toBe(1000);
  });
});
