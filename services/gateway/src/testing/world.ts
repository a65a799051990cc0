import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@award/testkit';
import type { TestDatabase } from '@award/testkit';
import { pino } from 'pino';
import { createGateway } from '../gateway.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayOptions } from '../options.ts';
import { migrateGateway } from '../sessions/migrate.ts';
import { composeSupergraph } from '../supergraph/compose.ts';
import { booksSubgraph } from './books-subgraph.ts';
import { Browser } from './browser.ts';
import type { Way } from './federation.ts';
import { viewerKeys } from './keys.ts';
import { reviewsSubgraph } from './reviews-subgraph.ts';
import { serveOverHttp } from './serve-over-http.ts';
import type { Served } from './serve-over-http.ts';
import { TestDirectory } from './test-directory.ts';
import { AUDIENCE, CLIENT_SECRET, testProvider } from './test-provider.ts';

/** The operations that the portals of the test world may run. */
export const DOCUMENTS = {
  page: 'query Page($first: Int = 2) { books(first: $first) { __typename id title rating author { name } } }',
  who: 'query Who { whoAmI reviewer }',
  add: 'mutation Add($title: String!) { addBook(input: { title: $title }) { __typename ... on Book { title } ... on Refusal { code } } }',
  long: 'query Long { books(first: 38) { __typename id title headline pages reviews(first: 9) { text } } }',
  changes: 'subscription Changes($id: ID!) { bookChanged(id: $id) { __typename title rating } }',
  broken: 'query Broken { broken }',
} as const;
export type DocumentName = keyof typeof DOCUMENTS;
export const hashOf = (name: DocumentName): string => createHash('sha256').update(DOCUMENTS[name]).digest('hex');

/** A gateway with everything around it, real where it can be: database, OpenID provider, subgraphs. */
export interface World {
  readonly gateway: Gateway;
  readonly origin: string;
  readonly directory: TestDirectory;
  readonly database: TestDatabase;
  readonly books: ReturnType<typeof booksSubgraph>;
  readonly served: Readonly<Record<string, Served>>;
  readonly folder: string;
  /** the lines of the gateway's log */
  readonly log: Record<string, unknown>[];
  /** options as the gateway got them, to start a second one beside it */
  readonly options: GatewayOptions;
  browser(): Browser;
  /** A trusted document, posted by nobody in particular. */
  trusted(name: DocumentName, variables?: object, browser?: Browser): Promise<Response>;
  /** An access token of a machine client. */
  accessToken(clientId: string): Promise<string>;
  stop(): Promise<void>;
}

export async function world(way: Way, changes: Partial<GatewayOptions> = {}): Promise<World> {
  const database = await createTestDatabase({ name: 'gateway', prepare: ({ ownerUrl }) => migrateGateway(ownerUrl('gateway')) });
  const [keys, books, reviews, folder, port] = [await viewerKeys(), booksSubgraph(), reviewsSubgraph(), await mkdtemp(join(tmpdir(), 'award-gateway-')), await freePort()];
  const served: Record<string, Served> = {};
  if (way === 'over HTTP') for (const subgraph of [books, reviews]) served[subgraph.name] = await serveOverHttp(subgraph, keys.publicKey);
  const origin = `http://localhost:${port}`;
  const directory = new TestDirectory();
  const log: Record<string, unknown>[] = [];
  const manifest = join(folder, 'persisted-documents.json');
  await writeFile(manifest, JSON.stringify(Object.fromEntries(Object.entries(DOCUMENTS).map(([name, text]) => [hashOf(name as DocumentName), text]))));

  const options: GatewayOptions = {
    supergraphSdl: composeSupergraph([books, reviews]),
    subgraphs: [books, reviews].map((subgraph) => (served[subgraph.name] ? { name: subgraph.name, url: served[subgraph.name]?.url } : subgraph) as GatewayOptions['subgraphs'][number]),
    viewerPrivateKey: keys.privateKey,
    publicOrigin: origin,
    databaseUrl: database.url('gateway'),
    directory,
    openId: { issuer: `${origin}/oidc`, clientId: 'gateway', clientSecret: CLIENT_SECRET, audience: AUDIENCE },
    provider: testProvider(origin),
    secret: 'a secret of at least thirty-two characters',
    trustedDocuments: [manifest],
    openQueries: true,
    apps: { shell: null, remotes: {} },
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) }),
    subgraphTimeoutMs: 1_000,
    ...changes,
  };
  const gateway = await createGateway(options);
  await gateway.listen(port);
  const browser = (): Browser => new Browser(origin);
  return {
    gateway, origin, directory, database, books, served, folder, log, options, browser,
    trusted: (name, variables = {}, as = browser()) => as.post('/graphql', { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(name) } } }),
    async accessToken(clientId) {
      const response = await fetch(`${origin}/oidc/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(CLIENT_SECRET)}`).toString('base64')}` },
        body: 'grant_type=client_credentials',
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    async stop() {
      await gateway.stop();
      await Promise.all(Object.values(served).map((server) => server.stop()));
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
