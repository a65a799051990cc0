import type { MachineClientId, ProgrammeId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { flawRefusal } from '../../account/domain/flaw-refusal.ts';
import { isName, tidyName } from '../../account/domain/login-name.ts';
import { grantFlaw } from '../../role-grant/commands/grant-flaw.ts';
import { newClientSecret, secretHash } from '../domain/client-secret.ts';
import { MachineClientEntity } from '../persistence/machine-client.entity.ts';

export interface CreateMachineClientInput {
  readonly name: string;
  readonly role: string;
  readonly programmeId: string | null;
}

/** A program that may ask for sums by itself (`client_credentials`). Its secret is told once, in the answer. */
export const createMachineClient = command<CreateMachineClientInput, { id: string; clientSecret: string }>({
  key: 'Mutation.createMachineClient',
  async run(tx, input) {
    const name = tidyName(input.name);
    if (!isName(name)) return flawRefusal('NAME_SHAPE');
    // A program answers for nothing: every other role is a person's.
    if (input.role !== 'ANALYST')
      return refuse('INVALID_INPUT', { field: 'role', reason: { value: 'NOT_FOR_MACHINES', display: { zh: '程序只能担任统计分析角色', en: 'a program can only be an analyst' } } });
    const flaw = grantFlaw({ role: input.role, programmeId: input.programmeId, scopeId: null });
    if (flaw) return flaw;
    const id = uuidv7() as MachineClientId;
    const clientSecret = newClientSecret();
    tx.em.create(MachineClientEntity, {
      id,
      clientId: `analyst-${id}`,
      name,
      role: input.role,
      programmeId: input.programmeId as ProgrammeId | null,
      secretHash: Buffer.from(secretHash(clientSecret), 'hex'),
      createdAt: tx.now,
      createdByName: tx.viewer.name,
      endedAt: null,
    });
    tx.audit(`machine client ${id}`, name);
    return { id, clientSecret };
  },
});
