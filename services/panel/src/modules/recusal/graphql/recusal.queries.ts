import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import type { RecusalStatus } from '../domain/recusal.ts';
import { recusalScope } from '../persistence/recusal.loaders.ts';
import { recusalPage } from '../persistence/recusal.reads.ts';
import { RecusalConnection, RecusalStatusEnum, RecusalType } from './recusal.type.ts';

@Resolver(() => RecusalType)
export class RecusalQueries {
  @Query(() => RecusalConnection, { description: 'Interests, newest first: the Office those of its programme, everybody else the own ones.' })
  async recusals(
    @Arg('cycleId', () => ID, { nullable: true }) cycleId: string | null,
    @Arg('status', () => RecusalStatusEnum, { nullable: true }) status: RecusalStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const [raisedAt, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(recusalPage, [...recusalScope(context), cycleId ?? null, status ?? null, raisedAt, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.raisedAt, row.id]);
  }

  @FieldResolver(() => ApplicationReference, { description: 'The case.' })
  application(@Root() recusal: RecusalType): ApplicationReference {
    return { id: recusal.applicationId };
  }
}
