import { CATEGORIES, INDUSTRIES, ORGANIZATION_KINDS, ORGANIZATION_SIZES, PREFECTURE_TERRITORIES, territoryOf } from '@award/regulation';
import { useLanguage, useLocalText } from '@award/messages/react';

interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

const entries = <Key extends string>(texts: Readonly<Record<Key, Text>>) => Object.entries(texts) as [Key, Text][];

/** The regulation's own words for kinds, sizes, industries and places, in the language of the screen; as texts and as choices. */
export function useLawTexts() {
  const { language } = useLanguage();
  const read = useLocalText();
  // The law writes English names in running text; alone in a cell or a choice they begin with a capital.
  const local = (text: Text) => (language === 'en' ? read(text).charAt(0).toUpperCase() + read(text).slice(1) : read(text));
  const choices = <Key extends string>(texts: Readonly<Record<Key, Text>>): Option<Key>[] =>
    entries(texts).map(([value, text]) => ({ value, label: local(text) }));
  const of = (texts: Readonly<Record<string, Text>>) => (key: string) => {
    const text = texts[key];
    return text === undefined ? key : local(text);
  };
  return {
    kind: of(ORGANIZATION_KINDS),
    size: of(ORGANIZATION_SIZES),
    category: of(CATEGORIES),
    industry: (code: string) => `${code} ${of(INDUSTRIES)(code)}`,
    /** A place that is none of the ten is shown by its code. */
    division: (code: string) => {
      const territory = territoryOf(code);
      return territory === undefined ? code : local(territory);
    },
    kinds: choices(ORGANIZATION_KINDS),
    sizes: choices(ORGANIZATION_SIZES),
    industries: choices(INDUSTRIES).map(({ value, label }) => ({ value, label: `${value} ${label}` })),
    divisions: PREFECTURE_TERRITORIES.map((territory) => ({ value: territory.code, label: local(territory) })),
  };
}
