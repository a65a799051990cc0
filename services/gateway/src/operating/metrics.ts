import type { IncomingMessage, ServerResponse } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { sendJson, sendText } from '../http/reply.ts';

/** What is counted. Labels have few values each and name no person, no case. */
export interface Metrics {
  operation(ran: { kind: 'trusted' | 'open'; name: string; milliseconds: number; failed: boolean }): void;
  subgraph(name: string, milliseconds: number, failed: boolean): void;
  answered(route: string, status: number): void;
  /** Answers `/metrics`, to this machine or to the bearer of the token; nobody else learns that it exists. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** @param token further secret for a collector on another machine; without one only this machine may ask */
export function metrics(token: string | null, trustedDocuments: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({ name: 'gateway_operation_seconds', help: 'Operations from request to answer; open ones have no name.', labelNames: ['kind', 'operation', 'failed'], buckets: SECONDS, registers });
  const subgraphs = new Histogram({ name: 'gateway_subgraph_seconds', help: 'Steps of plans at the subgraphs.', labelNames: ['subgraph', 'failed'], buckets: SECONDS, registers });
  const answers = new Counter({ name: 'gateway_answers_total', help: 'Answers by route and class of status.', labelNames: ['route', 'status'], registers });
  registry.registerMetric(new Gauge({ name: 'gateway_trusted_documents', help: 'Operations of the portals that are known.', registers: [], collect() { this.set(trustedDocuments()); } }));

  return {
    operation: ({ kind, name, milliseconds, failed }) => operations.observe({ kind, operation: name, failed: String(failed) }, milliseconds / 1000),
    subgraph: (subgraph, milliseconds, failed) => subgraphs.observe({ subgraph, failed: String(failed) }, milliseconds / 1000),
    answered: (route, status) => answers.inc({ route, status: `${Math.floor(status / 100)}xx` }),
    async serve(request, response) {
      if (!mayCollect(request, token)) return sendJson(response, 404, { errors: [{ message: 'there is no such page', extensions: { code: 'NOT_FOUND' } }] });
      sendText(response, 200, await registry.metrics(), { 'content-type': registry.contentType, 'cache-control': 'no-store' });
    },
  };
}

function mayCollect({ headers, socket }: IncomingMessage, token: string | null): boolean {
  if (token !== null) {
    const [given, wanted] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
  // What a proxy on this machine forwards comes from this machine as well, but is not asked by it.
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !forwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
}
