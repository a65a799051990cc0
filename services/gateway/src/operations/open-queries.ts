import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { getVariableValues, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql';
import type { Call } from '../execution/call.ts';
import type { Executor } from '../execution/executor.ts';
import { operationOf } from '../execution/operation.ts';
import type { Operation } from '../execution/operation.ts';
import type { Supergraph } from '../execution/supergraph.ts';
import { codeOf } from '../execution/result-errors.ts';
import { RequestRefused } from './graphql-request.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { armor } from './limits.ts';
import type { OpenLimits } from './limits.ts';
import { limitRows } from './row-limit.ts';

interface OpenContext {
  readonly call: Call;
}

/** Runs operations that come as text, within limits. */
export interface OpenQueries {
  run(request: GraphqlRequest, call: Call): Promise<{ status: number; text: string }>;
  /** One operation given as text, checked against schema and limits. @throws RequestRefused */
  operationIn(request: GraphqlRequest): Operation;
  stop(): Promise<void>;
}

export interface OpenQueryOptions {
  readonly supergraphSdl: string;
  readonly supergraph: Supergraph;
  readonly run: Executor;
  readonly limits: OpenLimits;
}

/** Apollo Server in front of the same executor that serves trusted documents. */
export async function openQueries({ supergraphSdl, supergraph, run, limits }: OpenQueryOptions): Promise<OpenQueries> {
  const armed = armor(limits);
  const rows: ApolloServerPlugin<OpenContext> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operationName, request }) {
          const operation = operationOf(document, operationName);
          if (!operation) return;
          const { coerced } = getVariableValues(supergraph.schema, operation.node.variableDefinitions ?? [], request.variables ?? {});
          if (coerced) limitRows(supergraph.schema, operation, coerced, limits.rows);
        },
      };
    },
  };
  const apollo = new ApolloServer<OpenContext>({
    gateway: gatewayOf(supergraphSdl, supergraph, run),
    // The default cache-control plugin would cost a quarter of the throughput for headers that nobody asks for.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...(armed.plugins as ApolloServerPlugin<OpenContext>[]), rows],
    validationRules: armed.validationRules,
    parseOptions: { maxTokens: limits.tokens },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Whoever may ask by text has no use for registering it; the portals' hashes are not for sale here.
    persistedQueries: false,
    // The route has checked origin, header and content type before.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: (formatted) => ({ ...formatted, extensions: { ...formatted.extensions, code: codeOf(formatted) } }),
    // What Apollo Server says of itself may hold the text of an operation; defects are logged by the executor.
    logger: SILENT,
  });
  await apollo.start();

  return {
    async run({ query, variables, operationName }, call) {
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: JSON_HEADERS, search: '', body: { query, variables, operationName } },
        context: async () => ({ call }),
      });
      if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
      return { status: answer.status ?? 200, text: answer.body.string };
    },
    operationIn({ query, operationName }) {
      const operation = operationOf(validDocument(query ?? '', supergraph.schema, [...specifiedRules, ...armed.validationRules], limits.tokens), operationName);
      if (!operation) throw new RequestRefused(400, 'BAD_INPUT', 'which operation is meant is not clear');
      return operation;
    },
    stop: () => apollo.stop(),
  };
}

function validDocument(text: string, schema: GraphQLSchema, rules: readonly ValidationRule[], maxTokens: number): DocumentNode {
  try {
    const document = parse(text, { maxTokens });
    const [invalid] = validate(schema, document, rules);
    if (!invalid) return document;
    throw invalid;
  } catch (error) {
    throw new RequestRefused(400, 'BAD_INPUT', error instanceof Error ? error.message : 'the operation is not valid');
  }
}

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
const JSON_HEADERS = new HeaderMap([['content-type', 'application/json']]);

type Gateway = ApolloServerOptionsWithGateway<OpenContext>['gateway'];
type Loaded = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

function gatewayOf(supergraphSdl: string, supergraph: Supergraph, run: Executor): Gateway {
  let loaded: Loaded | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      loaded = callback;
      return () => undefined;
    },
    async load() {
      loaded?.({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraphSdl });
      return {
        async executor({ document, operationName, request, context }) {
          const operation = operationOf(document, operationName);
          if (!operation) throw new GraphQLError('which operation is meant is not clear', { extensions: { code: 'BAD_INPUT', http: { status: 400 } } });
          const { data, errors } = await run(operation, request.variables ?? {}, (context as OpenContext).call);
          return { data, errors: errors?.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) };
        },
      };
    },
    stop: async () => undefined,
  };
}
