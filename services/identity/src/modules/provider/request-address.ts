import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * The address of the person behind a request. A gateway on this machine names it; anybody else is taken for what the
 * connection shows, since the header can be written by anyone.
 */
export function addressBehindLoopback(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? '';
  const named = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  return LOOPBACK.test(peer) && named !== '' ? named : peer;
}
