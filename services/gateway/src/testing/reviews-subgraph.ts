import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { Loads } from './loads.ts';
import type { TestContext, TestSubgraph } from './test-subgraph.ts';

export const reviewsSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@external", "@requires"])

  type Book @key(fields: "id") {
    id: ID!
    title: String! @external
    rating: Float
    reviews(first: Int! = 2): [Review!]!
    "Fails for book 13."
    verdict: String!
    headline: String! @requires(fields: "title")
  }
  type Author @key(fields: "id") { id: ID! praise: String! }
  type Review @key(fields: "id") { id: ID! text: String! book: Book! }

  type Refusal @shareable { code: String! message: String! }
  union ReviewResult = Review | Refusal
  input ReviewInput { bookId: ID! text: String! tags: [String!]! = ["plain"] }

  type Query { review(id: ID!): Review reviewer: String! }
  type Mutation { review(input: ReviewInput!): ReviewResult! }
`;

const reviewOf = (id: string) => ({ __typename: 'Review', id, text: `Review ${id}`, bookId: id.split('-')[0] ?? '' });

/** Ratings, reviews and verdicts of the books; it knows nothing of book 39 and fails over book 13. */
export function reviewsSubgraph(): TestSubgraph & { readonly loads: Loads } {
  const loads = new Loads();
  const resolvers = {
    Query: {
      review: (_: unknown, { id }: { id: string }) => reviewOf(id),
      reviewer: (_: unknown, __: unknown, { viewer }: TestContext) => `${viewer.role}:${viewer.name}`,
    },
    Mutation: {
      review: (_: unknown, { input }: { input: { bookId: string; text: string; tags: string[] } }) =>
        input.text === ''
          ? { __typename: 'Refusal', code: 'NO_TEXT', message: 'a text is needed' }
          : { ...reviewOf(`${input.bookId}-9`), text: `${input.text} #${input.tags.join(' #')}` },
    },
    Book: {
      __resolveReference: ({ id, title }: { id: string; title?: string }) => (id === '39' ? null : { id, title }),
      rating: ({ id }: { id: string }, _: unknown, { loader }: TestContext) => loader(loads).load(id).then((n) => Number(n) / 2),
      reviews: ({ id }: { id: string }, { first }: { first: number }) => Array.from({ length: first }, (_v, n) => reviewOf(`${id}-${n + 1}`)),
      verdict: ({ id }: { id: string }) => {
        if (id === '13') throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
        return `verdict ${id}`;
      },
      headline: ({ title }: { title: string }) => `${title}!`,
    },
    Author: { __resolveReference: ({ id }: { id: string }) => ({ id }), praise: ({ id }: { id: string }) => `praise ${id}` },
    Review: { __resolveReference: ({ id }: { id: string }) => reviewOf(id), book: ({ bookId }: { bookId: string }) => ({ __typename: 'Book', id: bookId }) },
    ReviewResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
  return {
    name: 'reviews',
    sdl: reviewsSdl,
    schema: buildSubgraphSchema([{ typeDefs: parse(reviewsSdl), resolvers: resolvers as never }]),
    resolvers: resolvers as unknown as TestSubgraph['resolvers'],
    contextFor: (viewer, requestId) => Loads.context(viewer, requestId),
    loads,
    stop: async () => undefined,
  };
}
