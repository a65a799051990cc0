import type { IncomingMessage } from 'node:http';

/** The body is longer than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * The whole body of a request. Stops reading at the limit, so that a huge body costs no memory.
 * @param limit bytes
 * @throws BodyTooLarge
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.reject(new BodyTooLarge(`${announced} bytes`));
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > limit) {
        request.pause();
        reject(new BodyTooLarge(`more than ${limit} bytes`));
      } else parts.push(part);
    });
    request.on('end', () => resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the request was given up')));
  });
}
