/** The languages of the screens; Chinese is the first and the fallback. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const PRIMARY_LANGUAGE: Language = 'zh-CN';

/** The language nearest to a browser's wish (`en-GB`, `zh-Hans`); Chinese where none fits. */
export function nearestLanguage(wished: string | null | undefined): Language {
  return wished?.toLowerCase().startsWith('en') === true ? 'en' : PRIMARY_LANGUAGE;
}

/** The same language as the GraphQL enum `Language` names it, for texts that the server composes. */
export function graphqlLanguage(language: string): 'ZH' | 'EN' {
  return language === 'en' ? 'EN' : 'ZH';
}
