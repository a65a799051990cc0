import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../http/reply.ts';
import { sendFile } from './send-file.ts';

/** Folders with built applications. */
export interface StaticApps {
  /** served at `/`; its index.html answers every page address */
  readonly shell: string | null;
  /** served at `/r/<name>/` */
  readonly remotes: Readonly<Record<string, string>>;
}

/** Serves the built applications. `path` is decoded. */
export type ServeApps = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

const notFound = (response: ServerResponse, what: string): void => sendJson(response, 404, { errors: [{ message: `there is no ${what}`, extensions: { code: 'NOT_FOUND' } }] });

export function staticApps({ shell, remotes }: StaticApps): ServeApps {
  const folders = new Map(Object.entries(remotes));

  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendJson(response, 405, { errors: [{ message: 'GET only', extensions: { code: 'BAD_INPUT' } }] }, { allow: 'GET, HEAD' });
    if (path.startsWith('/r/')) {
      // A remote that is not there must say so: the shell's index.html in its place would be run as a manifest.
      const [, , name = '', ...rest] = path.split('/');
      const folder = folders.get(name);
      if (folder === undefined) return notFound(response, 'such application');
      return (await sendFile(request, response, folder, rest.join('/'))) ? undefined : notFound(response, 'such file');
    }
    if (shell === null) return notFound(response, 'application');
    if (await sendFile(request, response, shell, path.slice(1))) return undefined;
    if (isPage(request, path) && (await sendFile(request, response, shell, 'index.html'))) return undefined;
    return notFound(response, 'such page');
  };
}

/** A page address of the single-page application: a navigation of a browser, and no file name. */
function isPage({ headers }: IncomingMessage, path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') && (headers.accept?.includes('text/html') ?? false);
}
