import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** One row and its place. */
export interface Edge<N> {
  cursor: string;
  node: N;
}

/** A page of a list in keyset order. */
export interface Connection<N> {
  edges: Edge<N>[];
  pageInfo: PageInfo;
}

/** How much of a list, from where. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

const MOST = 100;

/** The number of rows to select: one more than asked for tells whether another page follows. @throws BAD_INPUT */
export function limitOf({ first }: { first: number }): number {
  if (first < 1 || first > MOST) throw new GraphQLError(`first must be 1 to ${MOST}`, { extensions: { code: 'BAD_INPUT' } });
  return first + 1;
}

/** The keys of a cursor, or null at the beginning of the list. @throws BAD_INPUT for a text that is no cursor */
export function decodeCursor(after: string | null | undefined): string[] | null {
  if (after == null) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys;
  } catch {
    // falls through to the refusal below
  }
  throw new GraphQLError('after is no cursor of this list', { extensions: { code: 'BAD_INPUT' } });
}

const encodeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys.map(String))).toString('base64url');

/**
 * A page from the rows selected with `limitOf`.
 * @param cursorOf the keyset values of a row, in the order of the sort
 */
export function connection<R, N = R>(
  rows: readonly R[],
  args: { first: number; after?: string | null },
  cursorOf: (row: R) => readonly (string | number)[],
  nodeOf: (row: R) => N = (row) => row as unknown as N,
): Connection<N> {
  const edges = rows.slice(0, args.first).map((row) => ({ cursor: encodeCursor(cursorOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The GraphQL classes of a connection of `Node`; keep the result in a constant and name it in `@Query(() => …)`. */
export function connectionType<N extends object>(name: string, Node: ClassType<N> | (() => ClassType<N>)): ClassType<Connection<N>> {
  const node = (): ClassType<N> => (Node.prototype === undefined ? (Node as () => ClassType<N>)() : (Node as ClassType<N>));

  @ObjectType(`${name}Edge`, { description: `One ${name} and its place in the list.` })
  class EdgeClass {
    @Field(() => String, { description: 'Its place; give it as `after` to continue behind it.' })
    cursor!: string;

    @Field(node, { description: 'The thing itself.' })
    node!: N;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, in keyset order.` })
  class ConnectionClass {
    @Field(() => [EdgeClass], { description: 'The rows of this page.' })
    edges!: Edge<N>[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
  }
  return ConnectionClass;
}
