import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import type { Connection } from '@award/subgraph';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { AwardReference, OrganizationReference } from '../../../references/references.type.ts';
import type { MisuseStatus } from '../persistence/supervision.entities.ts';
import { supervisionScope } from '../persistence/supervision.loaders.ts';
import { misuseReportPage, supervisionPage } from '../persistence/supervision.reads.ts';
import type { MisuseReportRow, SupervisionRow } from '../persistence/supervision.reads.ts';
import { DutyType, IncidentType, MisuseReportConnection, MisuseReportType, MisuseStatusEnum, SupervisionConnection, SupervisionType } from './supervision.type.ts';

export const supervisionOf = (row: SupervisionRow): SupervisionType => Object.assign(new SupervisionType(), row);
export const misuseReportOf = (row: MisuseReportRow): MisuseReportType => Object.assign(new MisuseReportType(), row);

@Resolver(() => SupervisionType)
export class SupervisionResolver {
  @Query(() => SupervisionConnection, { description: 'Supervisions that concern the viewer, newest first (Art. 20).' })
  async supervisions(@Args(() => PageArguments) page: PageArguments, @Context() ctx: Ctx): Promise<Connection<SupervisionType>> {
    const [startsOn, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(supervisionPage, [...supervisionScope(ctx), startsOn, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.startsOn, row.id], supervisionOf);
  }

  @Query(() => SupervisionType, { nullable: true, description: 'One supervision.' })
  async supervision(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<SupervisionType | null> {
    const row = await ctx.loaders.supervision.load(id);
    return row ? supervisionOf(row) : null;
  }

  @FieldResolver(() => AwardReference, { description: 'The award.' })
  award(@Root() supervision: SupervisionType): AwardReference {
    return { id: supervision.awardId };
  }

  @FieldResolver(() => OrganizationReference, { description: 'The winner.' })
  organization(@Root() supervision: SupervisionType): OrganizationReference {
    return { id: supervision.organizationId };
  }

  @FieldResolver(() => [DutyType], { description: 'Its activities (Art. 16, 17).' })
  duties(@Root() supervision: SupervisionType, @Context() ctx: Ctx): Promise<DutyType[]> {
    return ctx.loaders.duties.load(supervision.id);
  }

  @FieldResolver(() => [IncidentType], { description: 'What was recorded of the winner (Art. 20).' })
  incidents(@Root() supervision: SupervisionType, @Context() ctx: Ctx): Promise<IncidentType[]> {
    return ctx.loaders.incidents.load(supervision.id);
  }

  @FieldResolver(() => [MisuseReportType], { description: 'Reports of misuse of the honour (Art. 18); for the Office and the auditor.' })
  async misuseReports(@Root() supervision: SupervisionType, @Context() ctx: Ctx): Promise<MisuseReportType[]> {
    return (await ctx.loaders.misuseReportsOfAward.load(supervision.awardId)).map(misuseReportOf);
  }
}

@Resolver(() => MisuseReportType)
export class MisuseReportResolver {
  @Query(() => MisuseReportConnection, { description: 'Reports of misuse, newest first (Art. 18).' })
  async misuseReports(
    @Arg('status', () => [MisuseStatusEnum], { nullable: true }) status: MisuseStatus[] | null,
    @Args(() => PageArguments) page: PageArguments,
    @Context() ctx: Ctx,
  ): Promise<Connection<MisuseReportType>> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(misuseReportPage, [ctx.viewer.programmeId, status ?? null, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.receivedAt, row.id], misuseReportOf);
  }

  @FieldResolver(() => AwardReference, { nullable: true, description: 'The award it is about.' })
  award(@Root() report: MisuseReportType): AwardReference {
    return { id: report.awardId };
  }
}

/** What this service adds to an award. */
@Resolver(() => AwardReference)
export class AwardSupervision {
  @FieldResolver(() => SupervisionType, { nullable: true, description: 'Its supervision, for those whom it concerns.' })
  async supervision(@Root() award: AwardReference, @Context() ctx: Ctx): Promise<SupervisionType | null> {
    const row = await ctx.loaders.supervisionOfAward.load(award.id);
    return row ? supervisionOf(row) : null;
  }
}
