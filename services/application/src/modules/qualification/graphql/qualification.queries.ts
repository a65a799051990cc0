import { calendarDaysAfter, daysBetween } from '@award/calendar';
import { LegalClockType, PageArguments, connection, decodeCursor, legalClock, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationType } from '../../application/graphql/application.type.ts';
import { EligibilityClauseType, clauseType } from '../../eligibility/graphql/eligibility.type.ts';
import { AuthorityType } from '../../programme/graphql/recommending-unit.type.ts';
import { consultationPage, consultationScope } from '../persistence/qualification.reads.ts';
import { clausesNow } from '../persistence/clauses-now.ts';
import { ConsultationConnection, ConsultationType, QualificationReviewType } from './qualification.type.ts';

@Resolver(() => ApplicationType)
export class ApplicationQualificationFields {
  @FieldResolver(() => QualificationReviewType, { nullable: true, description: 'The Office’s review; before it is signed only for the Office and inspection.' })
  async qualification(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.reviewOfApplication.load(application.id))[0] ?? null;
  }

  @FieldResolver(() => [ConsultationType], { description: 'Questions put to authorities, for the Office and inspection; none for others.' })
  async consultations(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.consultationsOfApplication.load(application.id);
  }
}

@Resolver(() => QualificationReviewType)
export class QualificationReviewFields {
  @FieldResolver(() => [EligibilityClauseType], { description: 'The conditions, counted to the day of submission (I-3); of a signed review as they stood then.' })
  async eligibility(@Root() review: QualificationReviewType, @Ctx() context: Context): Promise<EligibilityClauseType[]> {
    return (review.clauses ?? (await clausesNow(context, review.applicationId))).map(clauseType);
  }
}

@Resolver(() => ConsultationType)
export class ConsultationQueries {
  @Query(() => ConsultationType, { nullable: true, description: 'One consultation; an authority sees its own only.' })
  async consultation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.consultation.load(id);
  }

  @Query(() => ConsultationConnection, { description: 'Consultations, what is due first comes first; an authority sees its own only.' })
  async consultations(
    @Arg('answered', () => Boolean, { nullable: true }) answered: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const relation = context.relation('Query.consultations');
    const [dueOn, id] = decodeCursor(page.after) ?? [null, null];
    const values = [consultationScope(relation, context.viewer), context.viewer.personId, answered ?? null, dueOn, id, limitOf(page)];
    return connection(await context.reader.rows(consultationPage(relation), values), page, (row) => [row.dueOn, row.id]);
  }

  @FieldResolver(() => AuthorityType, { description: 'Who was asked.' })
  async authority(@Root() consultation: ConsultationType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.authority.load(consultation.authorityId);
  }

  @FieldResolver(() => LegalClockType, { description: 'The time for the answer.' })
  clock(@Root() { askedOn, dueOn, answeredAt }: ConsultationType, @Ctx() context: Context): LegalClockType {
    const subject = { kind: 'CONSULTATION', labels: { zh: '征求意见答复期限', en: 'time for the answer' }, article: 'Art. 11(4)', duty: true, metAt: answeredAt ?? null };
    return legalClock(subject, calendarDaysAfter(askedOn, daysBetween(askedOn, dueOn), context.calendar), context.now, context.calendar);
  }
}
