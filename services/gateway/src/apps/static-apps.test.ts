import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { router } from '../http/router.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { staticApps } from './static-apps.ts';

let server: Server;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'award-static-'));
  const [shell, remote] = [join(folder, 'shell'), join(folder, 'applicant')];
  await mkdir(join(shell, 'static/js'), { recursive: true });
  await mkdir(join(remote, 'static'), { recursive: true });
  const script = 'console.log(1)';
  await writeFile(join(shell, 'index.html'), '<!doctype html><title>shell</title>');
  await writeFile(join(shell, 'static/js/main.0a1b2c3d.js'), script);
  await writeFile(join(shell, 'static/js/main.0a1b2c3d.js.br'), brotliCompressSync(script));
  await writeFile(join(shell, 'static/js/main.0a1b2c3d.js.gz'), gzipSync(script));
  await writeFile(join(shell, '.env'), 'SECRET=1');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  await symlink(join(folder, 'outside.txt'), join(shell, 'link.txt'));
  await writeFile(join(remote, 'mf-manifest.json'), '{}');
  await writeFile(join(remote, 'remoteEntry.js'), 'var a;');
  const serve = staticApps({ shell, remotes: { applicant: remote, missing: join(folder, 'missing') } });
  server = createServer(router({ exact: {}, below: {}, rest: { name: 'page', handle: serve }, headers: securityHeaders('https://award.example', 'https://id.example'), onAnswered: () => undefined, onDefect: () => undefined }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** A raw request: fetch would tidy the path up before it is sent. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: (server.address() as AddressInfo).port, path, method, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });
}

const PAGE = { accept: 'text/html,*/*' };

describe('the shell', () => {
  it('answers every page address with its index, to be asked for again each time', async () => {
    for (const path of ['/', '/applicant/cases/1', '/notices']) {
      const { status, headers, body } = await get(path, PAGE);
      expect([status, headers['cache-control'], body.toString()]).toEqual([200, 'no-cache', '<!doctype html><title>shell</title>']);
    }
  });

  it('does not answer with its index what is no page', async () => {
    for (const [path, headers] of [['/static/js/gone.js', PAGE], ['/favicon.ico', PAGE], ['/api', { accept: 'application/json' }]] as const) {
      const response = await get(path, headers);
      expect([response.status, response.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    }
  });

  it('serves hashed files for ever, compressed as the client likes best', async () => {
    const path = '/static/js/main.0a1b2c3d.js';
    const plain = await get(path);
    expect(plain.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect((await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' })).headers['content-encoding']).toBe('br');
    expect((await get(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get(path, { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe('gzip');
    const again = await get(path, { 'if-none-match': plain.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get(path, {}, 'HEAD')).body).toHaveLength(0);
    expect((await get(path, {}, 'POST')).status).toBe(405);
  });

  it.each(['/../outside.txt', '/static/../../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/static/%2e%2e%2f%2e%2e%2foutside.txt', '/..%5coutside.txt', '/link.txt', '/.env', '/%00', '/static', '/static/js/', '//etc/passwd', '/r/applicant/../../outside.txt', '/r/applicant/%2e%2e/outside.txt', '/r/../outside.txt'])(
    'gives nothing outside of its folder, and nothing hidden: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString().includes('outside') || body.toString().includes('SECRET')]).toEqual([404, false]);
    },
  );

  it('does not stumble over an address that is not well formed', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });
});

describe('a remote', () => {
  it('is served below its name; its manifest and entry are asked for again each time', async () => {
    for (const file of ['mf-manifest.json', 'remoteEntry.js']) {
      const { status, headers } = await get(`/r/applicant/${file}`);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    }
  });

  it.each(['/r/applicant/static/gone.js', '/r/unknown/mf-manifest.json', '/r/missing/mf-manifest.json', '/r/applicant/', '/r/', '/r/constructor/x'])('says in JSON that it is not there: %s', async (path) => {
    const { status, headers, body } = await get(path, PAGE);
    expect([status, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

it('sends the headers that keep a page from being turned against its reader', async () => {
  const { headers } = await get('/', PAGE);
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain("form-action 'self' https://id.example");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'strict-transport-security': expect.stringContaining('max-age='), 'cross-origin-opener-policy': 'same-origin' });
});
