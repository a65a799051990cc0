import type { MachineClientId, ProgrammeId, Role } from '@award/identity';
import type { Pool } from 'pg';

/** A program with rights of its own, as the provider and the gateway read it. */
export interface MachineClient {
  readonly id: MachineClientId;
  readonly clientId: string;
  readonly name: string;
  readonly role: Role;
  readonly programmeId: ProgrammeId | null;
  /** hex of the hash of its secret */
  readonly secretHash: string;
}

/** Reads machine clients that have not ended. */
export interface MachineClients {
  byClientId(clientId: string): Promise<MachineClient | null>;
}

export function machineClients(pool: Pool): MachineClients {
  return {
    async byClientId(clientId) {
      const { rows } = await pool.query<MachineClient>({
        name: 'machine-client.by-client-id',
        text: `select id, client_id as "clientId", name, role, programme_id as "programmeId", encode(secret_hash, 'hex') as "secretHash"
               from identity.machine_client where client_id = $1 and ended_at is null`,
        values: [clientId],
      });
      return rows[0] ?? null;
    },
  };
}
