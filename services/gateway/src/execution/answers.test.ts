import { publicViewer } from '@award/identity';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { federation, WAYS } from '../testing/federation.ts';
import type { TestFederation } from '../testing/federation.ts';
import { monolith } from '../testing/monolith.ts';
import { randomQueries } from '../testing/random-operations.ts';

describe.each(WAYS)('answers over two subgraphs %s', (way) => {
  let graph: TestFederation;
  beforeAll(async () => void (graph = await federation(way)));
  afterAll(() => graph.stop());

  it('are those of one schema with the same resolvers, whatever is asked', async () => {
    const { schema } = graph.execution.supergraph;
    const whole = monolith(schema, graph.books, graph.reviews);
    let [all, failing] = [0, 0];
    await fc.assert(
      fc.asyncProperty(randomQueries(schema), async (text) => {
        fc.pre(validate(schema, parse(text)).length === 0);
        const [expected, answer] = [await whole(text, [publicViewer, '']), await graph.run(text)];
        all += 1;
        if (expected.errors) failing += 1;
        expect(answer.data).toEqual(expected.data && structuredClone(expected.data));
        expect(answer.errors === undefined).toBe(expected.errors === undefined);
      }),
      { numRuns: way === 'in process' ? 300 : 40 },
    );
    // Else the comparison would say little of what happens when something fails.
    expect(failing / all).toBeGreaterThan(0.1);
  }, 60_000);

  it('hold a list once that is asked for twice', async () => {
    const text = '{ shelf { __typename } ...More books { id } ... on Query { books { id title rating } } } fragment More on Query { shelf { title } }';
    expect((await graph.run(text)).data).toEqual({
      shelf: [{ __typename: 'Book', title: 'Book 1' }, { __typename: 'Map', title: 'Map' }, { __typename: 'Book', title: 'Book 2' }],
      books: [{ id: '1', title: 'Book 1', rating: 0.5 }, { id: '2', title: 'Book 2', rating: 1 }],
    });
  });

  it('leave out what a variable says of another subgraph', async () => {
    const text = 'query($s: Boolean!) { book(id: "1") { title rating @skip(if: $s) sequel { rating @include(if: $s) } } }';
    expect((await graph.run(text, { s: true })).data).toEqual({ book: { title: 'Book 1', sequel: { rating: 1 } } });
    expect((await graph.run(text, { s: false })).data).toEqual({ book: { title: 'Book 1', rating: 0.5, sequel: {} } });
  });

  it('keep apart what two places ask of one thing', async () => {
    const text = '{ a: review(id: "1-1") { book { sequel { pages(unit: "a") rating } } } b: review(id: "1-2") { book { sequel { pages(unit: "b") title } } } }';
    expect((await graph.run(text)).data).toEqual({ a: { book: { sequel: { pages: '20 a', rating: 1 } } }, b: { book: { sequel: { pages: '20 b', title: 'Book 2' } } } });
  });

  it('keep apart what one key means for two types', async () => {
    const text = '{ search(text: "2") { ... on Book { x: title y: rating z: reviews(first: 1) { id } } ... on Author { x: name } } shelf { ... on Book { n: rating } ... on Map { m: scale } } }';
    expect((await graph.run(text)).data).toEqual({
      search: [{ x: 'Book 1', y: 0.5, z: [{ id: '1-1' }] }, { x: 'Author 2' }],
      shelf: [{ n: 0.5 }, { m: 5000 }, { n: 1 }],
    });
  });
});
