import type { IncomingMessage, ServerResponse } from 'node:http';
import { relationOf } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import type { Ctx as Context } from '../../../context.ts';
import { inputProblem } from '../../../text/problem-words.ts';
import { attachFile } from '../commands/attach-file.ts';
import { mediaTypeOf } from '../domain/media-type.ts';
import { FileNotTaken, FileTooLarge } from '../persistence/file-store.ts';
import type { FileStore } from '../persistence/file-store.ts';
import { sendJson, sendRefusal } from './answers.ts';
import { labelOf } from './file-label.ts';

/** The largest file: a film of a site fits, a disk does not. */
export const MOST_BYTES = 2 * 1024 ** 3;

/** `POST /files?…` with the raw bytes: asked whether it is permitted before the first byte is read, and again when they are on the disk. */
export async function upload(request: IncomingMessage, response: ServerResponse, query: URLSearchParams, context: Context, store: FileStore): Promise<void> {
  if (!context.viewer.personId || relationOf(context.viewer, 'Mutation.attachFile') === null) return sendJson(response, 403, { error: 'FORBIDDEN' });
  const label = labelOf(query);
  if (!label) return sendRefusal(response, refuse('INVALID_INPUT', { field: 'name, purpose', reason: 'missing or unknown' }));
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return sendJson(response, 413, { error: 'TOO_LARGE', mostBytes: MOST_BYTES });
  const asked = await context.run(attachFile, { ...label, stored: null });
  if (isRefusal(asked)) return sendRefusal(response, asked);
  try {
    const kindOf = (head: Buffer): string | null => mediaTypeOf(head, label.name);
    const { head, ...stored } = await store.keep(request as AsyncIterable<Buffer>, { mostBytes: MOST_BYTES, accepts: (first) => kindOf(first) !== null });
    const mediaType = kindOf(head) ?? 'application/octet-stream';
    const done = await context.run(attachFile, { ...label, stored: { ...stored, mediaType } });
    if (isRefusal(done)) return sendRefusal(response, done);
    return sendJson(response, 201, { id: done.id, mediaType, ...stored });
  } catch (error) {
    if (error instanceof FileNotTaken) return sendRefusal(response, refuse('INVALID_INPUT', inputProblem('file', 'FILE_NOT_TAKEN')));
    if (error instanceof FileTooLarge) return sendJson(response, 413, { error: 'TOO_LARGE', mostBytes: MOST_BYTES });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return sendJson(response, 507, { error: 'DISK_FULL' });
    throw error;
  }
}
