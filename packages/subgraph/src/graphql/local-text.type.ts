import { Directive, Field, InputType, ObjectType } from 'type-graphql';

/** A text in both languages. */
@Directive('@shareable')
@ObjectType('LocalText', { description: 'A text in both languages.' })
export class LocalText {
  @Field(() => String, { description: 'Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

/** A text in both languages, as given. */
@InputType('LocalTextInput', { description: 'A text in both languages.' })
export class LocalTextInput {
  @Field(() => String, { description: 'Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}
