import { Language, textKey } from '@award/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CriteriaItemType } from '../../criteria/graphql/criteria.type.ts';
import { timelineLabel } from '../domain/timeline-label.ts';
import { HolderType, SectionType, TimelineEntryType } from './case-parts.type.ts';

@Resolver(() => SectionType)
export class SectionFields {
  @FieldResolver(() => CriteriaItemType, { description: 'The criterion it answers.' })
  async item(@Root() section: SectionType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.criteriaItem.load(section.itemId);
  }
}

@Resolver(() => TimelineEntryType)
export class TimelineEntryFields {
  @FieldResolver(() => String, { description: 'What it is called on screen.' })
  label(@Root() entry: TimelineEntryType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return timelineLabel(entry.action)[textKey(language)];
  }
}

@Resolver(() => HolderType)
export class HolderFields {
  @FieldResolver(() => String, { description: 'All of it in one sentence.' })
  sentence(@Root() holder: HolderType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return holder.sentences[textKey(language)];
  }

  @FieldResolver(() => String, { description: 'What is awaited; empty at an end.' })
  awaited(@Root() holder: HolderType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return holder.awaits[textKey(language)];
  }
}
