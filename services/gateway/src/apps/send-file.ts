import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { acceptsEncoding } from '../http/reply.ts';
import { builtFile } from './built-files.ts';
import type { BuiltFile } from './built-files.ts';
import { contentTypeOf } from './content-types.ts';

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Names with a content hash never change their content; all others are asked for again each time. */
const cacheControlOf = (file: string): string => (/\.[0-9a-f]{8,}\./.test(basename(file)) ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * Sends a built file, the compressed one beside it (`.br`, `.gz`) when there is one and the client takes it.
 * @returns false when there is no such file
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, path: string): Promise<boolean> {
  const plain = await builtFile(folder, path);
  if (!plain) return false;
  const chosen = (await compressed(request, folder, path)) ?? { file: plain, encoding: null };
  const etag = `"${chosen.file.bytes.toString(36)}-${chosen.file.modifiedAt.getTime().toString(36)}${chosen.encoding ? `-${chosen.encoding}` : ''}"`;
  const headers: OutgoingHttpHeaders = {
    'content-type': contentTypeOf(path),
    'cache-control': cacheControlOf(path),
    vary: 'accept-encoding',
    etag,
    ...(chosen.encoding && { 'content-encoding': chosen.encoding }),
  };
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, { ...headers, 'content-length': chosen.file.bytes });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(chosen.file.path), response, () => undefined);
  return true;
}

async function compressed(request: IncomingMessage, folder: string, path: string): Promise<{ file: BuiltFile; encoding: string } | null> {
  for (const [encoding, suffix] of ENCODINGS) {
    if (!acceptsEncoding(request, encoding)) continue;
    const file = await builtFile(folder, path + suffix);
    if (file) return { file, encoding };
  }
  return null;
}
