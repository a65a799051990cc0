import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { publicViewer } from '@award/identity';
import { Call } from '../execution/call.ts';
import type { Answer, Executor, Variables } from '../execution/executor.ts';
import { operationOf } from '../execution/operation.ts';
import type { Operation } from '../execution/operation.ts';
import { acceptsEncoding, sendText } from '../http/reply.ts';
import { queryOf } from '../http/request-path.ts';

/** Runs an operation as the public: what it sees, everybody may see. */
export type PublicExecutor = (document: string, variables?: Variables) => Promise<Answer>;

/** A page rendered on the server, readable without scripts. */
export interface PublicPage {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Renders the pages whose addresses it knows; null for all others. */
export type PublicPages = (path: string, query: URLSearchParams) => Promise<PublicPage | null>;

const compress = promisify(brotliCompress);
const COMPRESS_FROM = 1_024;

/** The executor for public pages; each text is parsed once. */
export function publicExecutor(run: Executor, requestId: () => string): PublicExecutor {
  const operations = new Map<string, Operation>();
  return async (document, variables = {}) => {
    let operation = operations.get(document);
    if (!operation) {
      const made = operationOf(parse(document));
      if (!made) throw new TypeError('the document must hold one operation');
      operations.set(document, (operation = made));
    }
    return run(operation, variables, new Call(publicViewer, requestId(), true));
  };
}

/** @returns false when the address is none of the public pages' */
export async function sendPublicPage(pages: PublicPages, request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
  const page = await pages(path, queryOf(request.url ?? ''));
  if (!page) return false;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding', ...page.headers };
  if (request.method === 'HEAD' || page.html.length < COMPRESS_FROM || !acceptsEncoding(request, 'br')) {
    sendText(response, page.status, page.html, headers);
    return true;
  }
  const text = Buffer.from(page.html);
  const packed = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
  response.writeHead(page.status, { ...headers, 'content-encoding': 'br', 'content-length': packed.length }).end(packed);
  return true;
}
