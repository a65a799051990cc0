import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import type { Connection } from '@award/subgraph';
import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { OrganizationReference } from '../../../references/references.type.ts';
import type { SanctionStatus } from '../persistence/sanction.entity.ts';
import { registerPage, sanctionPage } from '../persistence/sanction.reads.ts';
import type { SanctionRow } from '../persistence/sanction.reads.ts';
import { BarType, RevocationType, SanctionConnection, SanctionStatusEnum, SanctionType } from './sanction.type.ts';

export const sanctionOf = (row: SanctionRow): SanctionType => Object.assign(new SanctionType(), row, { row });

const barOf = ({ barFrom, barUntil, mayApplyFrom, barYears }: SanctionRow): BarType | null =>
  barFrom && barUntil && mayApplyFrom && barYears ? { from: barFrom, until: barUntil, mayApplyFrom, years: barYears } : null;

@Resolver(() => SanctionType)
export class SanctionResolver {
  @Query(() => SanctionConnection, { description: 'Sanctions of the viewer’s programme, newest first.' })
  async sanctions(
    @Arg('status', () => SanctionStatusEnum, { nullable: true }) status: SanctionStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Context() ctx: Ctx,
  ): Promise<Connection<SanctionType>> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(sanctionPage, [ctx.viewer.programmeId, status ?? null, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.preparedAt, row.id], sanctionOf);
  }

  @Query(() => SanctionConnection, { description: 'The public register of sanctions, newest first (Art. 20).' })
  async sanctionRegister(@Args(() => PageArguments) page: PageArguments, @Context() ctx: Ctx): Promise<Connection<SanctionType>> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(registerPage, [at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.disclosedAt ?? '', row.id], sanctionOf);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: 'The organization.' })
  organization(@Root() sanction: SanctionType): OrganizationReference {
    return { id: sanction.row.organizationId };
  }

  @FieldResolver(() => BarType, { nullable: true, description: 'The bar it imposes.' })
  bar(@Root() sanction: SanctionType): BarType | null {
    return barOf(sanction.row);
  }

  @FieldResolver(() => RevocationType, { nullable: true, description: 'The award it revokes.' })
  revocation(@Root() { row }: SanctionType): RevocationType | null {
    if (!row.awardId || !row.revokedOn) return null;
    return { award: { id: row.awardId }, revokedOn: row.revokedOn, certificateRecalledOn: row.certificateRecalledOn, plaqueRecalledOn: row.plaqueRecalledOn };
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who prepared it; for the Office and the auditor.' })
  preparedBy(@Root() sanction: SanctionType, @Context() ctx: Ctx): string | null {
    return ctx.viewer.programmeId === null ? null : sanction.row.preparedBy;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who signed it; for the Office and the auditor.' })
  signedBy(@Root() sanction: SanctionType, @Context() ctx: Ctx): string | null {
    return ctx.viewer.programmeId === null ? null : sanction.row.signedBy;
  }
}

/** What this service adds to an organization. */
@Resolver(() => OrganizationReference)
export class OrganizationSanctions {
  @FieldResolver(() => [SanctionType], { description: 'Sanctions that the viewer may see.' })
  async sanctions(@Root() organization: OrganizationReference, @Context() ctx: Ctx): Promise<SanctionType[]> {
    return (await ctx.loaders.sanctionsOfOrganization.load(organization.id)).map(sanctionOf);
  }

  @FieldResolver(() => [BarType], { description: 'Its bars, past and present (Art. 19).' })
  async bars(@Root() organization: OrganizationReference, @Context() ctx: Ctx): Promise<BarType[]> {
    return (await ctx.loaders.sanctionsOfOrganization.load(organization.id)).flatMap((row) => barOf(row) ?? []);
  }
}
