import { isId } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import DataLoader from 'dataloader';
import { personsByIds } from './modules/account/persistence/person.reads.ts';
import type { PersonRow } from './modules/account/persistence/person.reads.ts';
import { machineClientsByIds } from './modules/machine-client/persistence/machine-client.reads.ts';
import type { MachineClientRow } from './modules/machine-client/persistence/machine-client.reads.ts';
import { grantsByPersons } from './modules/role-grant/persistence/role-grant.reads.ts';
import type { RoleGrantRow } from './modules/role-grant/persistence/role-grant.reads.ts';

/** Everybody sees themself; the administrator sees all. Nobody else is selected. */
const onlyPerson = (context: SubgraphContext<unknown>): string | null =>
  context.relation('Query.person') === 'ANY' ? null : (context.viewer.personId ?? '00000000-0000-0000-0000-000000000000');

const byId = <R extends { readonly id: string }>(read: (ids: readonly string[]) => Promise<R[]>): DataLoader<string, R | null> =>
  new DataLoader(async (ids) => {
    const found = new Map((await read(ids.filter(isId))).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id.toLowerCase()) ?? null);
  });

/** All DataLoaders of one request. */
export const loaders = (context: SubgraphContext<unknown>): Loaders => ({
  person: byId((ids) => context.reader.rows(personsByIds, [onlyPerson(context), ids])),
  machineClient: byId((ids) => context.reader.rows(machineClientsByIds, [ids])),
  grantsOfPerson: new DataLoader(async (ids) => {
    const rows = await context.reader.rows(grantsByPersons, [ids]);
    return ids.map((id) => rows.filter((row) => row.personId === id));
  }),
});

export interface Loaders {
  readonly person: DataLoader<string, PersonRow | null>;
  readonly machineClient: DataLoader<string, MachineClientRow | null>;
  readonly grantsOfPerson: DataLoader<string, RoleGrantRow[]>;
}
