import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { UNDERTAKING_TEXTS } from '../domain/undertaking-text.ts';
import type { ExpertStatus } from '@award/regulation';
import type { UndertakingKind } from '../domain/undertaking-text.ts';
import { expertPage, ownExpert } from '../persistence/expert.reads.ts';
import { ConductRecordType, EmploymentType, ExpertConnection, ExpertStatusEnum, ExpertType, TrainingType, UndertakingKindEnum, UndertakingTextType, UndertakingType } from './expert.type.ts';

@Resolver(() => ExpertType)
export class ExpertQueries {
  @Query(() => ExpertConnection, { description: 'The pool of experts, by name.' })
  async experts(
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or speciality.' }) search: string | null,
    @Arg('status', () => ExpertStatusEnum, { nullable: true }) status: ExpertStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const [name, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(expertPage, [context.viewer.programmeId, search ?? null, status ?? null, name, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.name, row.id]);
  }

  @Query(() => ExpertType, { nullable: true, description: 'One expert; an expert sees the own record.' })
  async expert(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    const row = await context.loaders.expert.load(id);
    return row?.full ? row : null;
  }

  @Query(() => ExpertType, { nullable: true, description: 'The own record in the pool.' })
  async myExpertRecord(@Ctx() context: Context): Promise<object | null> {
    const own = await context.reader.first(ownExpert, [context.viewer.personId, context.viewer.programmeId]);
    return own && context.loaders.expert.load(own.id);
  }

  @Query(() => UndertakingTextType, { description: 'The text in force of an undertaking.' })
  undertakingText(@Arg('kind', () => UndertakingKindEnum) kind: UndertakingKind): UndertakingTextType {
    return UNDERTAKING_TEXTS[kind];
  }

  @FieldResolver(() => [EmploymentType], { description: 'Ties to organizations, newest first (Art. 22).' })
  async employments(@Root() expert: ExpertType, @Ctx() context: Context): Promise<object[]> {
    return expert.full ? context.loaders.employments.load(expert.id) : [];
  }

  @FieldResolver(() => [TrainingType], { description: 'Courses taken (Art. 7(4)).' })
  async trainings(@Root() expert: ExpertType, @Ctx() context: Context): Promise<object[]> {
    return expert.full ? context.loaders.trainings.load(expert.id) : [];
  }

  @FieldResolver(() => [UndertakingType], { description: 'Undertakings signed (Art. 21, 22).' })
  async undertakings(@Root() expert: ExpertType, @Ctx() context: Context): Promise<object[]> {
    return expert.full ? context.loaders.undertakings.load(expert.personId) : [];
  }

  @FieldResolver(() => [ConductRecordType], { description: 'Conduct on record (Art. 21).' })
  async conduct(@Root() expert: ExpertType, @Ctx() context: Context): Promise<object[]> {
    return expert.full ? context.loaders.conduct.load(expert.id) : [];
  }

  @FieldResolver(() => Int, { description: 'How many cases the expert judges in a cycle.' })
  async load(@Root() expert: ExpertType, @Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<number> {
    return expert.full ? context.loaders.load.load(`${expert.id}:${cycleId}`) : 0;
  }
}
