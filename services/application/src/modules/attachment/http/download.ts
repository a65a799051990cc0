import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Ctx as Context } from '../../../context.ts';
import { recordDownload } from '../persistence/attachment.reads.ts';
import type { FileStore } from '../persistence/file-store.ts';
import { sendJson } from './answers.ts';
import { rangeOf } from './range.ts';

/**
 * `GET /files/:id`: permission is asked in SQL at every download. A file is always given as a download, never shown as
 * a page of this origin. Who reads a trade secret is kept (Art. 22).
 */
export async function download(request: IncomingMessage, response: ServerResponse, id: string, context: Context, store: FileStore): Promise<void> {
  const attachment = await context.loaders.attachment.load(id);
  if (!attachment || attachment.removed) return sendJson(response, 404, { error: 'NOT_FOUND' });
  const { viewer } = context;
  if (attachment.tradeSecret) await context.reader.rows(recordDownload, [attachment.id, viewer.personId, viewer.name, viewer.role, context.now]);
  const bytes = Number(attachment.bytes);
  const etag = `"${attachment.sha256}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const range = rangeOf(request.headers.range, bytes);
  if (range === 'UNSATISFIABLE') return void response.writeHead(416, { 'content-range': `bytes */${bytes}` }).end();
  response.writeHead(range ? 206 : 200, {
    'content-type': attachment.mediaType,
    'content-length': range ? range.end - range.start + 1 : bytes,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${bytes}` }),
  });
  if (request.method === 'HEAD') return void response.end();
  return pipeline(store.read(attachment.sha256, range ?? undefined), response);
}
