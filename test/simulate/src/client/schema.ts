import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';

/** Runs an operation given as text. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** What the simulation knows of the schema: enough to write a mutation's text from its name. */
export class ApiSchema {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  static async of(ask: Ask): Promise<ApiSchema> {
    return new ApiSchema(buildClientSchema((await ask(getIntrospectionQuery({ descriptions: false }))) as IntrospectionQuery));
  }

  /** The text of a mutation with one `input`; the thing is selected by `selection`, a refusal whole. */
  mutation(name: string, selection: string): string {
    const field = this.#schema.getMutationType()?.getFields()[name];
    const input = field?.args.find((argument) => argument.name === 'input');
    if (!field || !input) throw new Error(`the schema has no mutation ${name} with one input`);
    const result = getNamedType(field.type);
    const thing = isUnionType(result) ? result.getTypes().find((type) => type.name !== 'Refusal') : isObjectType(result) ? result : undefined;
    if (!thing) throw new Error(`${name} gives no thing`);
    return `mutation ($input: ${String(input.type)}) { result: ${name}(input: $input) { __typename ... on ${thing.name} { ${selection} }
      ... on Refusal { code article message succeedsFrom facts { key value } } } }`;
  }
}
