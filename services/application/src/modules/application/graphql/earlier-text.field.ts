import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import type { SectionRow } from '../persistence/case-parts.reads.ts';
import { SectionType } from './case-parts.type.ts';

@ObjectType('EarlierText', { description: 'What the organization wrote under the same criterion before.' })
export class EarlierTextType {
  @Field(() => Int, { description: 'The year of that edition.' })
  year!: number;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@Resolver(() => SectionType)
export class EarlierTextField {
  @FieldResolver(() => EarlierTextType, { nullable: true, description: 'The organization’s own earlier answer, offered so that nothing is asked twice (Art. 3); for its members only.' })
  async earlier(@Root() section: SectionType, @Ctx() context: Context): Promise<object | null> {
    if (context.viewer.role !== 'APPLICANT') return null;
    const texts = await context.loaders.earlierTextsOfApplication.load((section as unknown as SectionRow).applicationId);
    return texts.find((text) => text.itemId === section.itemId) ?? null;
  }
}
