import { GraphQLError, isInterfaceType, isNonNullType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import type { ResultError, SubgraphResult } from './step.ts';

/** Of one `_entities` field of a step: for each type, the first field asked for that may not be null. */
type RequiredFields = ReadonlyMap<string, string>;

/** Where a step's document asks for entities: response keys and the variables with their representations. */
interface EntityField {
  readonly key: string;
  readonly representations: string;
  readonly required: RequiredFields;
}

/**
 * Finds entities that a subgraph answered with null though fields were asked of them that may not be null: an error has
 * to say so, because the executor only leaves them out.
 */
export function missingEntities(schema: GraphQLSchema) {
  const fieldsOf = new WeakMap<DocumentNode, readonly EntityField[]>();

  function entityFields(document: DocumentNode): readonly EntityField[] {
    let fields = fieldsOf.get(document);
    if (!fields) fieldsOf.set(document, (fields = rootEntityFields(document).map((field) => entityField(field, schema))));
    return fields;
  }

  /** Whether an entity is null, and the errors that follow from it. */
  return (result: SubgraphResult, document: DocumentNode, variables: Readonly<Record<string, unknown>> | undefined): { found: boolean; errors: ResultError[] } => {
    const errors: ResultError[] = [];
    let found = false;
    for (const { key, representations, required } of entityFields(document)) {
      const entities = result.data?.[key];
      if (!Array.isArray(entities) || !entities.includes(null)) continue;
      found = true;
      const asked = variables?.[representations];
      entities.forEach((entity: unknown, index) => {
        const name = Array.isArray(asked) ? (asked[index] as { __typename?: string } | undefined)?.__typename : undefined;
        const field = required.get(name ?? '');
        if (entity !== null || field === undefined || hasErrorAt(result, key, index)) return;
        errors.push(new GraphQLError(`nothing came for ${name}.${field}`, { path: [key, index, field], extensions: { code: 'NOT_FOUND' } }));
      });
    }
    return { found, errors };
  };
}

const hasErrorAt = (result: SubgraphResult, key: string, index: number): boolean =>
  result.errors?.some((error) => error.path?.[0] === key && error.path[1] === index) ?? false;

function rootEntityFields(document: DocumentNode): FieldNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities').map((selection) => selection as FieldNode)
      : [],
  );
}

function entityField(field: FieldNode, schema: GraphQLSchema): EntityField {
  const required = new Map<string, string>();
  for (const fragment of field.selectionSet?.selections ?? []) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) continue;
    const type = schema.getType(fragment.typeCondition.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const first = fragment.selectionSet.selections.find(
      (selection) => selection.kind === Kind.FIELD && !selection.directives?.length && isNonNullType(type.getFields()[selection.name.value]?.type),
    );
    if (first?.kind === Kind.FIELD) required.set(type.name, first.alias?.value ?? first.name.value);
  }
  const argument = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  return { key: field.alias?.value ?? field.name.value, representations: argument?.kind === Kind.VARIABLE ? argument.name.value : '', required };
}
