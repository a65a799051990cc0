import { buildSchema, defaultFieldResolver, execute, isObjectType, parse, printSchema } from 'graphql';
import type { ExecutionResult, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { booksSubgraph } from './books-subgraph.ts';
import { Loads } from './loads.ts';
import type { reviewsSubgraph } from './reviews-subgraph.ts';
import type { TestContext, TestSubgraph } from './test-subgraph.ts';

type Row = Record<string, unknown>;
type Resolve = GraphQLFieldResolver<unknown, TestContext>;
type Reference = (reference: Row, context: TestContext) => unknown;

/**
 * The same resolvers in one schema, without federation, run by graphql-js: what every answer over the federation has to be.
 * @param publicSchema what clients see of the federation
 */
export function monolith(publicSchema: GraphQLSchema, books: ReturnType<typeof booksSubgraph>, reviews: ReturnType<typeof reviewsSubgraph>) {
  const schema = buildSchema(printSchema(publicSchema));
  const has = ({ schema: own }: TestSubgraph, type: string, field: string): boolean => {
    const found = own.getType(type);
    return isObjectType(found) && found.getFields()[field] !== undefined;
  };
  /** The thing as that subgraph knows it. */
  const seenBy = ({ resolvers }: TestSubgraph, type: string, row: Row, context: TestContext): unknown => {
    const reference = resolvers[type]?.['__resolveReference'] as Reference | undefined;
    return reference ? reference({ ...row, id: row['id'] }, context) : row;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const owner = has(books, type.name, field.name) ? books : reviews;
      const resolve = (owner.resolvers[type.name]?.[field.name] as Resolve | undefined) ?? defaultFieldResolver;
      field.resolve = (source, args: unknown, context, info) => {
        if (type.name === 'Query' || type.name === 'Mutation') return resolve(source, args as never, context, info);
        // What reviews gave itself it need not look up; what came from books it does, and book 39 it does not find.
        const own = field.name === 'id' || type.name === 'Review' || (owner === reviews && type.name === 'Book' && !('title' in (source as Row)));
        const seen = own ? source : seenBy(owner, type.name, source as Row, context);
        return seen === null ? null : resolve(seen, args as never, context, info);
      };
    }
  }
  for (const name of ['Found', 'AddBookResult', 'ReviewResult', 'Item']) Object.assign(schema.getType(name) ?? {}, { resolveType: (row: Row) => row['__typename'] });
  Object.assign(schema.getType('Day') ?? {}, books.resolvers['Day']);

  return async (text: string, context: Parameters<typeof Loads.context>): Promise<ExecutionResult> =>
    execute({ schema, document: parse(text), contextValue: await Loads.context(...context) });
}
