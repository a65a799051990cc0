import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Bytes from which compressing is worth its time. */
const COMPRESS_FROM = 8_192;

/** Answers with JSON that no cache keeps. Does nothing when the connection is gone. */
export function sendJson(response: ServerResponse, status: number, value: unknown, headers: OutgoingHttpHeaders = {}): void {
  sendText(response, status, JSON.stringify(value), { 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...headers });
}

/** Answers with a text of the type given in the headers. */
export function sendText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
}

/** The answer to a GraphQL request; long ones are compressed for those who take it. */
export function sendResult(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  const headers = { 'content-type': JSON_TYPE, 'cache-control': 'no-store' };
  if (text.length < COMPRESS_FROM || !acceptsEncoding(request, 'gzip')) return sendText(response, status, text, headers);
  gzip(text, { level: 1 }, (error, zipped) => {
    if (error) return sendText(response, status, text, headers);
    if (response.headersSent || response.destroyed) return;
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': zipped.length }).end(zipped);
  });
}

/** Whether the client takes that content encoding. */
export function acceptsEncoding(request: IncomingMessage, encoding: 'br' | 'gzip'): boolean {
  const header = request.headers['accept-encoding'];
  return typeof header === 'string' && new RegExp(`(^|[,\\s])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\b`).test(header);
}

/** Sends the browser elsewhere, as a GET. */
export function redirect(response: ServerResponse, location: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': 0, ...headers }).end();
}
