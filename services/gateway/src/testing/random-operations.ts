import fc from 'fast-check';
import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Values for the arguments of the test subgraphs; books 13 and 39 are the ones over which a subgraph fails. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  id: ['"1"', '"4"', '"13"', '"38"', '"39"', '"99"'],
  first: ['1', '2', '13'],
  genre: ['NOVEL', 'ANY'],
  text: ['"2"'],
  unit: ['"p"'],
  day: ['"2026-02-01"', '"soon"'],
};

/**
 * Not asked for at random: `slow`, which says nothing about how plans are run, and `headline`, which requires a field of
 * another subgraph: the planner fails over such a field when the way to it leads through both subgraphs (0.0.38).
 */
const LEFT_OUT = new Set(['slow', 'headline']);

/** Random queries over a schema: aliases, arguments, inline fragments, conditions, things asked for twice. */
export function randomQueries(schema: GraphQLSchema): fc.Arbitrary<string> {
  const root = schema.getQueryType() as GraphQLNamedType;
  return selectionOf(schema, root, 4).map((text) => `query($yes: Boolean! = true, $no: Boolean! = false) { always: whoAmI @include(if: $yes) never: whoAmI @include(if: $no) ${text} }`);
}

function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return fc.subarray([...possible], { minLength: 1 }).chain((some) =>
      fc.tuple(...some.map((one) => selectionOf(schema, one, depth).map((inner) => `... on ${one.name} { ${inner} }`))).map((parts) => `__typename ${parts.join(' ')}`));
  }
  if (!isObjectType(type)) return fc.constant('');
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => !LEFT_OUT.has(name) && (depth > 1 || isLeafType(getNamedType(of))));
  const chosen = fc.subarray(fields, { minLength: 1, maxLength: Math.min(4, fields.length) });
  return chosen.chain((some) => fc.tuple(...some.map((field, index) => fieldOf(schema, field, index, depth)))).chain((parts) =>
    fc.constantFrom('', '__typename ', `... on ${type.name} { ${parts[0]} } `).map((before) => before + parts.join(' ')));
}

function fieldOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, index: number, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const inner = isLeafType(named) ? fc.constant('') : selectionOf(schema, named, depth - 1).map((text) => ` { ${text} }`);
  const given = fc.tuple(...field.args.map(({ name }) => fc.constantFrom(...(ARGUMENTS[name] ?? ['null'])).map((value) => `${name}: ${value}`))).map((all) => (all.length === 0 ? '' : `(${all.join(', ')})`));
  // Aliases that tell fields with other arguments apart, so that every operation is valid.
  return fc.tuple(fc.boolean(), given, inner, fc.constantFrom('', '', '', ' @skip(if: $no)', ' @include(if: $no)')).map(([aliased, args, text, condition]) => {
    const alias = args !== '' ? `${field.name}_${[...args].map((letter) => letter.charCodeAt(0) % 10).join('')}: ` : aliased ? `a${index}_${field.name}: ` : '';
    return `${alias}${field.name}${args}${condition}${text}`;
  });
}
