import { generateKeyPairSync } from 'node:crypto';
import { signViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { applicationService } from '@award/service-application';
import { directoryService } from '@award/service-identity';
import { panelService } from '@award/service-panel';
import { sanctionService } from '@award/service-sanction';
import { serveSubgraph } from '@award/subgraph';
import type { RunningSubgraph } from '@award/subgraph';
import type { TestPlatform } from '@award/test-platform';
import { graphql } from 'graphql';
import { pino } from 'pino';
import type { Subgraph } from '../schema-names.ts';
import type { Operation } from './operation.ts';
import type { Answer } from './verdict.ts';

const SERVICES = { application: applicationService, panel: panelService, sanction: sanctionService, identity: directoryService } as const;

const newKey = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { public: publicKey.export({ format: 'jwk' }), private: privateKey.export({ format: 'jwk' }) };
};

/** A subgraph of its own beside the platform's, on the same database, whose viewers the test signs. */
export interface DirectSubgraph {
  readonly running: RunningSubgraph;
  readonly port: number;
  /** without a network */
  execute(viewer: Viewer, operation: Operation): Promise<Answer>;
  /** over HTTP with any token, or none */
  post(token: string | null, operation: Operation): Promise<{ status: number; answer: Answer }>;
  stop(): Promise<void>;
}

/** How a token may be made: as the gateway does, too long ago, or by somebody else. */
export interface Tokens {
  good(viewer: Viewer): Promise<string>;
  expired(viewer: Viewer): Promise<string>;
  forged(viewer: Viewer): Promise<string>;
}

export async function startSubgraphs(platform: TestPlatform): Promise<{ subgraphs: Record<Subgraph, DirectSubgraph>; tokens: Tokens }> {
  const [own, foreign] = [newKey(), newKey()];
  const start = async (name: Subgraph): Promise<DirectSubgraph> => {
    const running = await SERVICES[name].start({
      databaseUrl: platform.database.url(name), ownerDatabaseUrl: platform.database.ownerUrl(name), viewerPublicKey: own.public,
      dataDir: `${platform.dataDir}/matrix/${name}`, demo: true, publicOrigin: platform.origin, log: pino({ level: 'silent' }),
    });
    const served = await serveSubgraph(running, { port: 0, viewerPublicKey: own.public });
    return {
      running,
      port: served.port,
      async execute(viewer, { query, variables }) {
        return (await graphql({ schema: running.schema, source: query, variableValues: variables, contextValue: await running.contextFor(viewer, 'matrix') })) as Answer;
      },
      async post(token, operation) {
        const response = await fetch(`http://127.0.0.1:${served.port}/graphql`, {
          method: 'POST', body: JSON.stringify(operation), headers: { 'content-type': 'application/json', ...(token !== null && { 'x-award-viewer': token }) },
        });
        return { status: response.status, answer: (await response.json()) as Answer };
      },
      async stop() {
        await served.stop();
        await running.stop();
      },
    };
  };
  const [application, panel, sanction, identity] = await Promise.all([start('application'), start('panel'), start('sanction'), start('identity')]);
  const signed = (viewer: Viewer, key: typeof own, ago: number): Promise<string> => signViewer(viewer, key.private, { issuedAt: new Date(Date.now() - ago * 1000), lifetimeSeconds: 600 });
  return {
    subgraphs: { application, panel, sanction, identity },
    tokens: { good: (viewer) => signed(viewer, own, 0), expired: (viewer) => signed(viewer, own, 3_600), forged: (viewer) => signed(viewer, foreign, 0) },
  };
}
