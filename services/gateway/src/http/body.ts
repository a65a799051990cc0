import type { IncomingMessage } from 'node:http';

/** The body is longer than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The body did not come within its time. */
export class BodyTooSlow extends Error {
  override readonly name = 'BodyTooSlow';
}

const WITHIN_MS = 15_000;

/**
 * The whole body of a request. Stops reading at the limit, so that a huge body costs no memory.
 * @param limit bytes
 * @throws BodyTooLarge, BodyTooSlow
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.reject(new BodyTooLarge(`${announced} bytes`));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BodyTooSlow()), WITHIN_MS);
    let bytes = 0;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > limit) {
        request.pause();
        reject(new BodyTooLarge(`more than ${limit} bytes`));
      } else parts.push(part);
    });
    request.on('end', () => {
      clearTimeout(timer);
      resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    });
    request.on('error', reject);
    request.on('close', () => {
      clearTimeout(timer);
      reject(new Error('the request was given up'));
    });
  });
}
