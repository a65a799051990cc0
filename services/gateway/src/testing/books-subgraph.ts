import { EventEmitter, on } from 'node:events';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, parse } from 'graphql';
import type { Viewer } from '@award/identity';
import { Loads } from './loads.ts';
import type { TestContext, TestSubgraph } from './test-subgraph.ts';

export const booksSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])

  "A day, YYYY-MM-DD."
  scalar Day
  enum Genre { ANY NOVEL POEM }

  interface Item { id: ID! title: String! }
  type Book implements Item @key(fields: "id") {
    id: ID!
    title: String!
    genre: Genre!
    author: Author!
    pages(unit: String! = "pages"): String!
    sequel: Book
    "Always refused."
    secret: String
  }
  type Map implements Item { id: ID! title: String! scale: Int! }
  type Author @key(fields: "id") { id: ID! name: String! }
  union Found = Book | Author

  type Refusal @shareable { code: String! message: String! }
  union AddBookResult = Book | Refusal
  input AddBookInput { title: String! genre: Genre! = NOVEL copies: Int = 1 }

  type Query {
    book(id: ID!): Book
    books(first: Int = 2, genre: Genre = ANY): [Book!]!
    shelf: [Item!]!
    search(text: String!): [Found!]!
    whoAmI: String!
    broken: String
    brokenStrictly: String!
    slow(ms: Int!): String
    openOn(day: Day!): Boolean!
  }
  type Mutation {
    addBook(input: AddBookInput!): AddBookResult!
    countCalls: Int!
  }
  type Subscription { bookChanged(id: ID!): Book! }
`;

const Day = new GraphQLScalarType({
  name: 'Day',
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) throw new GraphQLError('Day: YYYY-MM-DD is expected', { extensions: { code: 'BAD_INPUT' } });
    return value;
  },
});

const genres = ['NOVEL', 'POEM'];
/** Book n: author (n mod 3), genre by parity, sequel n + 1 for the first of each three. */
const bookOf = (id: string) => {
  const n = Number(id);
  return n >= 1 && n <= 40
    ? { __typename: 'Book', id, title: `Book ${n}`, genre: genres[n % 2], authorId: String(n % 3), sequelId: n % 3 === 1 ? String(n + 1) : null }
    : null;
};
type BookRow = NonNullable<ReturnType<typeof bookOf>>;
const authorOf = (id: string) => ({ __typename: 'Author', id, name: `Author ${id}` });

/** Books and their authors; `change(id)` tells the subscribers. */
export function booksSubgraph(): TestSubgraph & { change(id: string): void; subscribers(id: string): number; readonly loads: Loads } {
  const changes = new EventEmitter();
  const loads = new Loads();
  let calls = 0;

  const resolvers = {
    Day,
    Query: {
      book: (_: unknown, { id }: { id: string }) => bookOf(id),
      books: (_: unknown, { first, genre }: { first: number; genre: string }) =>
        Array.from({ length: 40 }, (_v, index) => bookOf(String(index + 1)))
          .filter((book) => genre === 'ANY' || book?.genre === genre)
          .slice(0, first),
      shelf: () => [bookOf('1'), { __typename: 'Map', id: 'm1', title: 'Map', scale: 5000 }, bookOf('2')],
      search: (_: unknown, { text }: { text: string }) => [bookOf('1'), authorOf(text)],
      whoAmI: (_: unknown, __: unknown, { viewer }: TestContext) => `${viewer.role}:${viewer.name}`,
      broken: () => {
        throw new Error('secret connection string');
      },
      brokenStrictly: () => {
        throw new Error('secret connection string');
      },
      openOn: (_: unknown, { day }: { day: string }) => day > '2026-01-01',
      slow: (_: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve('done'), ms)),
    },
    Mutation: {
      addBook: (_: unknown, { input }: { input: { title: string; genre: string; copies: number } }, { viewer }: TestContext) => {
        if (viewer.role === 'PUBLIC') throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
        if (input.title === '') return { __typename: 'Refusal', code: 'NO_TITLE', message: 'a title is needed' };
        return { ...bookOf('3'), title: `${input.title} (${input.genre}, ${input.copies})` };
      },
      countCalls: () => ++calls,
    },
    Subscription: {
      bookChanged: {
        subscribe: (_: unknown, { id }: { id: string }) => on(changes, id),
        resolve: (_: unknown, { id }: { id: string }) => bookOf(id),
      },
    },
    Book: {
      __resolveReference: ({ id }: { id: string }) => bookOf(id),
      author: ({ authorId }: BookRow, _: unknown, { loader }: TestContext) => loader(loads).load(authorId).then(authorOf),
      pages: ({ id }: BookRow, { unit }: { unit: string }) => `${Number(id) * 10} ${unit}`,
      sequel: ({ sequelId }: BookRow) => sequelId && bookOf(sequelId),
      secret: () => {
        throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
      },
    },
    Author: { __resolveReference: ({ id }: { id: string }) => authorOf(id) },
    Item: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Found: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    AddBookResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };

  return {
    name: 'books',
    sdl: booksSdl,
    schema: buildSubgraphSchema([{ typeDefs: parse(booksSdl), resolvers: resolvers as never }]),
    resolvers: resolvers as unknown as TestSubgraph['resolvers'],
    contextFor: (viewer: Viewer, requestId: string) => Loads.context(viewer, requestId),
    change: (id) => void changes.emit(id),
    subscribers: (id) => changes.listenerCount(id),
    loads,
    stop: async () => undefined,
  };
}
