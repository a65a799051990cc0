import { connection, decodeCursor, limitOf, PageArguments } from '@award/subgraph';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { machineClientPage } from '../persistence/machine-client.reads.ts';
import { MachineClientConnection } from './machine-client.type.ts';

@Resolver()
export class MachineClientQueries {
  @Query(() => MachineClientConnection, { description: 'Programs with access of their own, newest first.' })
  async machineClients(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    const [id] = decodeCursor(page.after) ?? [null];
    const rows = await context.reader.rows(machineClientPage, [id, limitOf(page)]);
    return connection(rows, page, (row) => [row.id]);
  }
}
