import { isId } from '@award/identity';
import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { registeredNumber } from '../domain/registered-number.ts';
import { certificateByNumber, honourRoll } from '../persistence/award.reads.ts';
import { AwardConnection, CertificateType } from './award.type.ts';

@Resolver()
export class AwardQueries {
  @Query(() => AwardConnection, { description: 'Who holds the honour, newest first; open to anyone (Art. 14).' })
  async honourRoll(
    @Arg('programmeId', () => ID, { nullable: true }) programmeId: string | null,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    if (programmeId && !isId(programmeId)) return connection([], page, () => []);
    const [commendedOn, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(honourRoll, [programmeId ?? null, year ?? null, commendedOn, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.commendedOn ?? '', row.id]);
  }

  @Query(() => CertificateType, { nullable: true, description: 'Verifies a certificate or plaque by its number; null for a number that is none (Art. 14).' })
  async certificate(@Arg('number', () => String) number: string, @Ctx() context: Context): Promise<object | null> {
    const sound = registeredNumber(number);
    return sound ? context.reader.first(certificateByNumber, [sound]) : null;
  }
}
