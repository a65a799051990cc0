import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPlatform } from '@award/infra-local';
import type { RunningPlatform } from '@award/infra-local';
import { prepareBenchPlay } from '@award/test-simulate';
import type { BenchPlay } from '@award/test-simulate';
import { Client } from 'pg';
import { fillWithCases } from './cases.ts';
import { startChild } from './child.ts';
import type { ChildServer } from './child.ts';

/** Everything that is measured, up at the same time on one database. */
export interface BenchWorld {
  readonly allInOne: RunningPlatform;
  readonly distributed: RunningPlatform;
  readonly floor: ChildServer;
  readonly peer: ChildServer;
  readonly play: BenchPlay;
  readonly admin: Client;
  stop(): Promise<void>;
}

/** Starts the platform both ways, plays until experts score, fills in the cases, and starts floor and peer. */
export async function startWorld(): Promise<BenchWorld> {
  const allInOne = await startPlatform({ postgres: { max_connections: '400', shared_buffers: '512MB' } });
  const sysadmin = { login: allInOne.sysadmin.login, password: allInOne.sysadmin.password ?? '' };
  const play = await prepareBenchPlay({ origin: allInOne.origin, sysadmin, from: '2026-03-02', seed: 1, onStep: () => undefined });
  const admin = new Client({ connectionString: allInOne.databaseUrl });
  await admin.connect();
  await fillWithCases(admin, play);
  await admin.query(`comment on table panel.case_summary is E'@foreignKey (application_id) references application.application (id)'`);
  const secrets = JSON.parse(await readFile(join(allInOne.dataDir, 'secrets.json'), 'utf8')) as object;
  const distributed = await startPlatform({ distributed: true, databaseUrl: allInOne.databaseUrl, secrets });
  const [floor, peer] = [await startChild('floor', allInOne.databaseUrl), await startChild('peer', allInOne.databaseUrl)];
  return {
    allInOne, distributed, floor, peer, play, admin,
    async stop() {
      floor.stop();
      peer.stop();
      await admin.end();
      await distributed.stop();
      await allInOne.stop();
    },
  };
}
