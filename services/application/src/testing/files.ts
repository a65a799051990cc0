import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Viewer } from '@award/identity';
import type { TestService } from './test-service.ts';

/** The file routes of the service over real HTTP, for one viewer at a time. */
export interface TestFiles {
  as(viewer: Viewer): void;
  readonly origin: string;
  stop(): Promise<void>;
}

export async function serveFiles(service: TestService): Promise<TestFiles> {
  let viewer: Viewer | undefined;
  const server: Server = createServer((request, response) => {
    if (!viewer) throw new Error('say first as whom');
    void service.running.httpHandler?.(request, response, viewer).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    as: (next) => void (viewer = next),
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export const PDF = Buffer.from('%PDF-1.7 proof of the notice');
