import type { PlainDate } from '@award/calendar';
import { factText, refusalText } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { Arg, Directive, Field, FieldResolver, ObjectType, Resolver, Root, createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { Language, textKey } from './language.ts';
import { DateScalar } from './scalars.ts';

@Directive('@shareable')
@ObjectType('Fact', { description: 'One fact that a refusal was judged on.' })
export class FactType {
  @Field(() => String, { description: 'Which fact.' })
  key!: string;

  labels!: { zh: string; en: string };
  displays!: { zh: string; en: string };

  @Field(() => String, { description: 'Its value; dates as YYYY-MM-DD.' })
  value!: string;
}

/** A refused action explains itself: the article, the facts, and when it would succeed. */
@Directive('@shareable')
@ObjectType('Refusal', { description: 'Why an action was refused: the article, the facts, and from when it would succeed.' })
export class RefusalType {
  refusal!: Refusal;

  @Field(() => String, { description: 'Which refusal; stable, for programs.' })
  code!: string;

  @Field(() => String, { description: 'The first article it rests on, such as Art. 15.' })
  article!: string;

  @Field(() => [String], { description: 'All articles it rests on.' })
  articles!: string[];

  @Field(() => [FactType], { description: 'The facts it was judged on.' })
  facts!: FactType[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which the action would succeed, where time heals it.' })
  succeedsFrom?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The interpretation applied, such as I-2.' })
  interpretation?: string | null;
}

@Resolver(() => FactType)
export class FactResolver {
  @FieldResolver(() => String, { description: 'Its name on screen.' })
  label(@Root() fact: FactType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return fact.labels[textKey(language)];
  }

  @FieldResolver(() => String, { description: 'Its value on screen: codes in words, dates as they are written.' })
  display(@Root() fact: FactType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return fact.displays[textKey(language)];
  }
}

@Resolver(() => RefusalType)
export class RefusalResolver {
  @FieldResolver(() => String, { description: 'The refusal in words.' })
  message(@Root() root: RefusalType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return refusalText(root.refusal, textKey(language));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to do next.' })
  next(@Root() root: RefusalType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string | null {
    return root.refusal.next?.[textKey(language)] ?? null;
  }
}

/** A refusal of the law as the schema shows it. */
export function refusalType(refusal: Refusal): RefusalType {
  return Object.assign(new RefusalType(), {
    refusal,
    code: refusal.code,
    article: refusal.articles[0] ?? '',
    articles: [...refusal.articles],
    facts: refusal.facts.map((fact) =>
      Object.assign(new FactType(), { key: fact.key, labels: fact.label, displays: { zh: factText(fact, 'zh'), en: factText(fact, 'en') }, value: String(fact.value) }),
    ),
    succeedsFrom: refusal.succeedsFrom ?? null,
    interpretation: refusal.interpretation ?? null,
  });
}

/** The union that a mutation answers with: the thing, or why not. */
export function resultUnion<T extends object>(name: string, Thing: ClassType<T>) {
  return createUnionType({
    name,
    description: `What was asked for, or why it was refused.`,
    types: () => [Thing, RefusalType] as const,
    resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : Thing),
  });
}
