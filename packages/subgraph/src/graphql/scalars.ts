import { instant, isPlainDate, plainDate } from '@award/calendar';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';

function scalar<T>(name: string, description: string, parse: (value: unknown) => T): GraphQLScalarType<T, unknown> {
  const read = (value: unknown): T => {
    try {
      return parse(value);
    } catch (cause) {
      throw new GraphQLError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { extensions: { code: 'BAD_INPUT' } });
    }
  };
  return new GraphQLScalarType<T, unknown>({
    name,
    description,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
  });
}

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError('a text is expected');
  return value;
};

/** A moment in UTC, ISO 8601 with Z; shown in Beijing time. */
export const DateTimeScalar = scalar('DateTime', 'A moment in UTC, ISO 8601 (2026-03-01T02:00:00.000Z).', (v) => instant(textOf(v)));

/** A calendar date in Beijing. */
export const DateScalar = scalar('Date', 'A calendar date in Beijing, YYYY-MM-DD.', (v) => {
  const text = textOf(v);
  if (!isPlainDate(text)) throw new TypeError('a date YYYY-MM-DD is expected');
  return plainDate(text);
});

/** Money in fen (1/100 yuan), as a whole number in a text, since it may exceed 32 bits. */
export const FenScalar = scalar('Fen', 'Money in fen (1/100 yuan), a whole number written as text.', (v) => {
  const text = String(v);
  if (!/^-?\d{1,15}$/.test(text)) throw new TypeError('a whole number of fen is expected');
  return text;
});

/** Structured data without a type of its own. */
export const JSONScalar = GraphQLJSON;
