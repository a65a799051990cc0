import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceEnvironment } from '@award/subgraph';
import type { Ctx as Context } from '../../../context.ts';
import { FileStore } from '../persistence/file-store.ts';
import { sendJson } from './answers.ts';
import { download } from './download.ts';
import { upload } from './upload.ts';

/** Answers `/files` (POST) and `/files/:id` (GET, HEAD); false for every other route. */
export async function filesHandler(request: IncomingMessage, response: ServerResponse, context: Context, environment: ServiceEnvironment): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://files');
  const [, root, id, ...rest] = pathname.split('/');
  if (root !== 'files' || rest.length > 0) return false;
  const store = new FileStore(environment.dataDir);
  if (!id && request.method === 'POST') await upload(request, response, searchParams, context, store);
  else if (id && (request.method === 'GET' || request.method === 'HEAD')) await download(request, response, id, context, store);
  else sendJson(response, 405, { error: 'METHOD_NOT_ALLOWED' });
  return true;
}
