import { isId } from '@award/identity';
import type { MachineClientId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { MachineClientEntity } from '../persistence/machine-client.entity.ts';

/** The program gets no more tokens, and the gateway takes none of its old ones. */
export const endMachineClient = command<{ id: string }, { id: string }>({
  key: 'Mutation.endMachineClient',
  async run(tx, { id }) {
    const client = isId(id) ? await tx.em.findOne(MachineClientEntity, { id: id as MachineClientId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (client === null) return refuse('NOT_FOUND', { what: { value: 'machine client', display: { zh: '该程序', en: 'the machine client' } } });
    if (client.endedAt !== null) return refuse('ALREADY_DONE', { what: client.name });
    client.endedAt = tx.now;
    tx.audit(`machine client ${client.id}`, client.name);
    return { id: client.id };
  },
});
