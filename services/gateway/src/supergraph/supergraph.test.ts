import { describe, expect, it } from 'vitest';
import { booksSdl } from '../testing/books-subgraph.ts';
import { reviewsSdl } from '../testing/reviews-subgraph.ts';
import { breakingChanges } from './breaking-changes.ts';
import { committedSubgraphs, committedSupergraph } from './committed.ts';
import { CompositionFailed, composeSupergraph } from './compose.ts';

const subgraphs = [{ name: 'books', sdl: booksSdl }, { name: 'reviews', sdl: reviewsSdl }];

describe('composing', () => {
  it('does not depend on the order of the subgraphs', () => {
    expect(composeSupergraph(subgraphs.toReversed())).toBe(composeSupergraph(subgraphs));
  });

  it.each([
    ['a field of two types', booksSdl.replace('author: Author!', 'author: Author! reviews: String!'), /reviews/],
    ['a field of two owners that is not shared', booksSdl.replace('author: Author!', 'author: Author! rating: Float'), /rating/],
  ])('fails over %s, and says where', (_what, sdl, where) => {
    const compose = () => composeSupergraph([{ name: 'books', sdl }, subgraphs[1] as (typeof subgraphs)[number]]);
    expect(compose).toThrow(CompositionFailed);
    expect(compose).toThrow(where);
  });
});

describe('a change of the supergraph', () => {
  const before = composeSupergraph(subgraphs);
  const changed = (from: string, to: string) => breakingChanges(before, composeSupergraph([{ name: 'books', sdl: booksSdl.replace(from, to) }, subgraphs[1] as (typeof subgraphs)[number]]));

  it.each([
    ['a field that is gone', 'whoAmI: String!', ''],
    ['a field that may now be null', 'whoAmI: String!', 'whoAmI: String'],
    ['a new argument that must be given', 'shelf: [Item!]!', 'shelf(row: Int!): [Item!]!'],
    ['an enum value that is gone', 'enum Genre { ANY NOVEL POEM }', 'enum Genre { ANY NOVEL }'],
    ['a member that a union lost', 'union Found = Book | Author', 'union Found = Book'],
    ['an input field that must be given', 'copies: Int = 1', 'copies: Int = 1 shelf: ID!'],
  ])('breaks clients: %s', async (_what, from, to) => {
    expect((await changed(from, to)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a new field', 'whoAmI: String!', 'whoAmI: String! whoAreYou: String'],
    ['a new argument that may be left out', 'shelf: [Item!]!', 'shelf(row: Int): [Item!]!'],
    ['a description', 'whoAmI: String!', '"Name and role." whoAmI: String!'],
    ['nothing', '', ''],
  ])('does not: %s', async (_what, from, to) => {
    expect(await changed(from, to)).toEqual([]);
  });
});

describe('the committed supergraph', () => {
  it('has no field that requires one of another subgraph, over which the planner fails at times', async () => {
    const { present } = await committedSubgraphs();
    expect(present.filter(({ sdl }) => /@requires\(/.test(sdl)).map(({ name }) => name)).toEqual([]);
  });

  it('is what the committed schemas compose to', async (context) => {
    const { present, absent } = await committedSubgraphs();
    if (absent.length > 0) context.skip(`no schema.graphql committed by ${absent.join(', ')}`);
    const [before, now] = [await committedSupergraph(), composeSupergraph(present)];
    expect(before, 'run `pnpm --filter @award/service-gateway compose`').not.toBeNull();
    expect(await breakingChanges(before ?? now, now)).toEqual([]);
    // Not compared as texts: the difference would fill the screen.
    expect(before === now, 'the schemas have changed: run `pnpm --filter @award/service-gateway compose`').toBe(true);
  });
});
