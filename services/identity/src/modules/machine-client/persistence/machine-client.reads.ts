import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface MachineClientRow {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly role: string;
  readonly programmeId: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly endedAt: Instant | null;
}

const CLIENT = `c.id, c.client_id as "clientId", c.name, c.role, c.programme_id as "programmeId", c.created_at as "createdAt",
    c.created_by_name as "createdBy", c.ended_at as "endedAt" from identity.machine_client c`;

export const machineClientsByIds = statement<MachineClientRow>('machine-client.by-ids', `select ${CLIENT} where c.id = any($1)`);

/** $1 id of the last row before the page, $2 limit. Newest first. */
export const machineClientPage = statement<MachineClientRow>('machine-client.page', `select ${CLIENT} where ($1::uuid is null or c.id < $1) order by c.id desc limit $2`);
