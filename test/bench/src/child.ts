import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server of the bench in a process of its own. */
export interface ChildServer {
  readonly origin: string;
  stop(): void;
}

/** Starts `floor` or `peer`; it tells its port when it listens. */
export async function startChild(name: 'floor' | 'peer', databaseUrl: string): Promise<ChildServer> {
  const child = fork(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), [], { env: { ...process.env, BENCH_DATABASE_URL: databaseUrl, GRAPHILE_ENV: 'production', NODE_ENV: 'production' } });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.disconnect() };
}
