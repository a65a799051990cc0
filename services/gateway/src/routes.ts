import type { RequestListener } from 'node:http';
import { sendPublicPage } from './apps/public-pages.ts';
import type { PublicPages } from './apps/public-pages.ts';
import { staticApps } from './apps/static-apps.ts';
import type { Execution } from './execution/assemble.ts';
import type { ViewerSigner } from './execution/viewer-signer.ts';
import { admission } from './operations/admission.ts';
import { eventStream } from './operations/event-stream.ts';
import { filesRoute } from './operations/files-route.ts';
import { graphqlRoute, refusals } from './operations/graphql-route.ts';
import type { OpenQueries } from './operations/open-queries.ts';
import type { TrustedDocuments } from './operations/trusted-documents.ts';
import type { Health } from './operating/health.ts';
import { accessLog, plainError } from './operating/logging.ts';
import type { Metrics } from './operating/metrics.ts';
import type { GatewayOptions } from './options.ts';
import type { AssembledSessions } from './sessions/assemble.ts';
import { providerRoute } from './sessions/provider-route.ts';
import { sessionRoutes } from './sessions/session-routes.ts';
import type { NamesOf } from './sessions/session-routes.ts';
import { router } from './http/router.ts';
import type { Handler } from './http/router.ts';
import { sendJson } from './http/reply.ts';
import { securityHeaders } from './http/security-headers.ts';

export interface RouteParts {
  readonly options: GatewayOptions;
  readonly execution: Execution;
  readonly sessions: AssembledSessions;
  readonly sign: ViewerSigner;
  readonly trusted: TrustedDocuments;
  readonly open: OpenQueries;
  readonly requestId: () => string;
  readonly health: () => Promise<Health>;
  readonly counted: Metrics;
  readonly bodyLimit: number;
  readonly namesOf: NamesOf;
  readonly pages: PublicPages | null;
}

const MOST_STREAMS = 2_000;

/** All routes of the gateway, in one place. */
export function routes(parts: RouteParts): { listener: RequestListener; stop(): Promise<void> } {
  const { options, execution, sessions, sign, trusted, open, requestId, health, counted, bodyLimit, namesOf, pages } = parts;
  const { publicOrigin, log, subgraphs } = options;
  const { identify, sessionCookie, signIn } = sessions;
  const defect = (error: unknown): void => log.error({ error: plainError(error) }, 'a request failed');
  const refuse = refusals(sessionCookie, publicOrigin.startsWith('https:'), defect);
  const admit = admission({ identify, publicOrigin, bodyLimit, openQueries: options.openQueries });

  const graphql = graphqlRoute({ admit, trusted, open, run: execution.run, requestId, refuse, onOperation: counted.operation });
  const stream = eventStream({ admit, identify, trusted, open, subscribe: execution.subscribe, requestId, refuse, most: MOST_STREAMS });
  const session = sessionRoutes({ identify, sessions: sessions.sessions, namesOf, publicOrigin, sessionCookie });
  const files = filesRoute({ place: subgraphs.find(({ name }) => name === options.filesServedBy) ?? null, identify, sign, publicOrigin, refuse });
  const provider = providerRoute(options.provider ?? null, publicOrigin);
  const apps = staticApps(options.apps);
  const logged = accessLog(log);

  const page: Handler = async (request, response, path) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && pages && (await sendPublicPage(pages, request, response, path))) return;
    await apps(request, response, path);
  };
  const healthz: Handler = async (_request, response) => {
    const state = await health();
    sendJson(response, state.status === 'ready' ? 200 : 503, state);
  };

  const listener = router({
    exact: {
      '/graphql': { name: 'graphql', handle: graphql, dataOnly: true },
      '/graphql/stream': { name: 'stream', handle: stream },
      '/session': { name: 'session', handle: session.read },
      '/session/role': { name: 'session', handle: session.chooseRole },
      '/sign-in': { name: 'sign-in', handle: signIn.signIn },
      '/sign-in/callback': { name: 'sign-in', handle: signIn.callback },
      '/sign-out': { name: 'sign-in', handle: signIn.signOut },
      '/healthz': { name: 'health', handle: healthz },
      '/metrics': { name: 'metrics', handle: counted.serve },
    },
    below: {
      oidc: { name: 'provider', handle: provider.handle },
      files: { name: 'files', handle: files.handle },
    },
    rest: { name: 'page', handle: page },
    headers: securityHeaders(publicOrigin, new URL(options.openId.issuer).origin),
    onAnswered: (answered) => {
      counted.answered(answered.route, answered.status);
      logged(answered);
    },
    onDefect: defect,
  });
  return { listener, stop: async () => void (await Promise.all([files.stop(), provider.stop()])) };
}
