import type { PlainDate } from '@award/calendar';
import { workingDaysAfter } from '@award/calendar';
import { ARTICLES, PREFECTURE_RULESET_V1, catalogue, lifecycleDiagram } from '@award/regulation';
import { DateScalar, LegalClockType, legalClock } from '@award/subgraph';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ArticleType, LifecycleDiagramType, RuleEntryType } from './catalogue.types.ts';

const MOST_DAYS = 400;

@Resolver()
export class CatalogueQueries {
  @Query(() => [RuleEntryType], { description: 'Every rule by which the platform decides, with the numbers of the first ruleset.' })
  ruleCatalogue(): object[] {
    return catalogue(PREFECTURE_RULESET_V1).flatMap(({ label, rules }) =>
      rules.map((rule) => ({ ...rule, themeLabel: label, interpretation: rule.interpretation?.id ?? null })));
  }

  @Query(() => LifecycleDiagramType, { description: 'The lifecycle of a case (Art. 11).' })
  lifecycle(): object {
    return lifecycleDiagram('zh');
  }

  @Query(() => [ArticleType], { description: 'The 25 articles in our own words, with the requirements drawn from them.' })
  articles(): readonly object[] {
    return ARTICLES;
  }

  @Query(() => LegalClockType, { description: 'Counts working days from a date, as every legal clock here is counted (I-1, I-8).' })
  countDays(@Arg('from', () => DateScalar) from: PlainDate, @Arg('workingDays', () => Int) workingDays: number, @Ctx() context: Context): LegalClockType {
    if (workingDays < 1 || workingDays > MOST_DAYS) throw new GraphQLError(`workingDays must be 1 to ${MOST_DAYS}`, { extensions: { code: 'BAD_INPUT' } });
    const period = workingDaysAfter(from, workingDays, context.calendar);
    return legalClock({ kind: 'COUNT', labels: { zh: '工作日计算', en: 'working days' }, article: 'Art. 11' }, period, context.now, context.calendar);
  }
}
