import { Arg, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Language, textKey } from './language.ts';
import { RefusalType } from './refusal.type.ts';

/** What the viewer may do now; with a refusal when the role may, but the law says not today. */
@Directive('@shareable')
@ObjectType('AvailableAction', { description: 'What the viewer may do now; with a refusal when the role may, but the law says not today.' })
export class AvailableActionType {
  @Field(() => String, { description: 'The mutation’s name.' })
  action!: string;

  labels!: { zh: string; en: string };

  @Field(() => String, { description: 'The article it rests on.' })
  article!: string;

  @Field(() => RefusalType, { nullable: true, description: 'Why it would be refused now; null when it would go through.' })
  refusal?: RefusalType | null;
}

@Resolver(() => AvailableActionType)
export class AvailableActionResolver {
  @FieldResolver(() => String, { description: 'The button’s text.' })
  label(@Root() action: AvailableActionType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return action.labels[textKey(language)];
  }
}
