import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { articleText } from './article.ts';
import { graphqlLanguage, nearestLanguage } from './language.ts';
import type { Language } from './language.ts';
import { texts } from './texts.ts';

/**
 * The texts of one namespace in the language of the screen: `const t = useTexts('applicant')`, then `t('case.title')`.
 * Suspends until the namespace is there. Every literal key is checked against the catalogues by a test.
 */
export function useTexts(namespace: string): TFunction {
  return useTranslation(namespace, { i18n: texts }).t;
}

/** The language of the screen, and how GraphQL names it. */
export function useLanguage(): { language: Language; graphql: 'ZH' | 'EN' } {
  const { i18n } = useTranslation(undefined, { i18n: texts });
  const language = nearestLanguage(i18n.language);
  return { language, graphql: graphqlLanguage(language) };
}

/** Reads a text that the server gives in both languages (`LocalText`). */
export function useLocalText(): (text: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return (text) => (language === 'en' ? text.en : text.zh);
}

/** Writes an article of the regulation in the language of the screen. */
export function useArticle(): (article: string) => string {
  const { language } = useLanguage();
  return (article) => articleText(article, language);
}
