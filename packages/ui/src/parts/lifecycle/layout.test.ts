import { expect, test } from 'vitest';
import { BOX, layout, path } from './layout.ts';

const node = (stage: string, main: boolean, end: boolean) => ({ stage, label: stage, main, end });
const edge = (from: string, to: string, action = 'go') => ({ from, to, action, label: action, by: [], article: '11' });

const facts = {
  nodes: [node('A', true, false), node('B', true, false), node('C', true, true), node('BACK', false, false), node('OUT', false, true), node('GONE', false, true)],
  edges: [edge('A', 'B'), edge('B', 'C'), edge('B', 'BACK'), edge('BACK', 'B'), edge('A', 'OUT'), edge('A', 'GONE'), edge('A', 'B', 'again'), edge('A', 'A', 'write')],
};

test('every stage has a place and none lies on another', () => {
  const { nodes } = layout(facts);
  expect(nodes).toHaveLength(6);
  const neighbours = nodes.flatMap((a) => nodes.filter((b) => a !== b && a.x === b.x).map((b) => Math.abs(a.y - b.y)));
  expect(Math.min(...neighbours)).toBeGreaterThan(BOX.height);
});

test('actions between the same two stages share a line, and what does not move is not drawn', () => {
  expect(layout(facts).edges.map((each) => each.key)).toEqual(['A>B', 'B>C', 'B>BACK', 'BACK>B', 'A>OUT', 'A>GONE']);
});

test('ways to different ends turn in different lanes', () => {
  const more = { ...facts, edges: [...facts.edges, edge('B', 'OUT'), edge('B', 'GONE')] };
  const turns = layout(more).edges.filter((each) => ['B>OUT', 'B>GONE'].includes(each.key)).map((each) => /H(\d+)/.exec(path(each))?.[1]);
  expect(new Set(turns).size).toBe(2);
});

test('the way back beside the way forth is another line', () => {
  const both = layout({ ...facts, edges: [edge('A', 'B'), edge('B', 'A')] }).edges.map(path);
  expect(/M(\d+)/.exec(both[0] ?? '')?.[1]).not.toBe(/M(\d+)/.exec(both[1] ?? '')?.[1]);
});
