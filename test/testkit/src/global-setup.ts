import { rm } from 'node:fs/promises';
import { startEmbeddedPostgres, throwAwayFolder } from '@award/infra-postgres';
import type { TestProject } from 'vitest/node';

/**
 * Starts one PostgreSQL for the whole run and throws it away afterwards.
 * It does not wait for the disk (nothing of it is kept), which makes a test database some tens of milliseconds.
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = await throwAwayFolder();
  const server = await startEmbeddedPostgres({
    folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
  });
  project.provide('testServerUrl', server.superuserUrl());
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
