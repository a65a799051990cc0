import { interpretationText } from '@award/regulation';
import type { Ruleset, Text } from '@award/regulation';

/** The interpretations of a ruleset in words, with its numbers put in. */
export function interpretationsOf(ruleset: Ruleset): { id: string; text: Text; article: string }[] {
  return ruleset.interpretations.map(({ id, articles }) => ({
    id,
    article: articles.join(', '),
    text: { zh: interpretationText(ruleset, id, 'zh'), en: interpretationText(ruleset, id, 'en') },
  }));
}
