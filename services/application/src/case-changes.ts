import { EventEmitter, on } from 'node:events';
import type { Logger } from 'pino';
import { Client } from 'pg';

/** The channel on which transactions of this service tell that a case changed; its payload is the case's id. */
export const CASE_CHANNEL = 'application_case_changed';

const RETRY_MS = 1_000;

/** Tells the open pages of this process which cases changed, whichever process changed them. */
class CaseChanges {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  /** Yields true for each change of the case, until the caller stops listening. */
  async *of(applicationId: string): AsyncGenerator<true> {
    // The iterator of node:events hands over what came between two reads, too.
    for await (const _event of on(this.#emitter, applicationId)) yield true;
  }

  tell(applicationId: string): void {
    this.#emitter.emit(applicationId);
  }
}

export const caseChanges = new CaseChanges();

/** Listens to the database until stopped; connects again when the connection is lost. */
export async function listenToCases(databaseUrl: string, log: Logger): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let client: Client;
  const connect = async (): Promise<void> => {
    client = new Client({ connectionString: databaseUrl, application_name: 'award application changes' });
    client.on('notification', ({ payload }) => payload && caseChanges.tell(payload));
    client.on('error', (error) => log.warn({ err: error }, 'the connection that hears of changed cases was lost'));
    client.on('end', () => void (stopped || setTimeout(() => void connect().catch(() => client.emit('end')), RETRY_MS).unref()));
    await client.connect();
    await client.query(`listen ${CASE_CHANNEL}`);
  };
  await connect();
  return {
    async stop() {
      stopped = true;
      await client.end();
    },
  };
}
