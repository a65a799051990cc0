import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressBehindLoopback } from './request-address.ts';

function requestFrom(peer: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  return Object.assign(new IncomingMessage(socket), { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } });
}

describe('the address behind a request', () => {
  it.each([
    ['the peer', '203.0.113.9', undefined, '203.0.113.9'],
    ['the peer, whatever it claims', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['what the gateway here says', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['what the gateway itself saw, not what it was told', '::ffff:127.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['the loopback itself', '::1', undefined, '::1'],
  ])('is %s', (_, peer, forwarded, address) => {
    expect(addressBehindLoopback(requestFrom(peer, forwarded))).toBe(address);
  });
});
