import { useMemo, useSyncExternalStore } from 'react';
// By the package's own name, not by the files: this is a shared module of its own, and must find the shared instance of the other.
import { articleText, currentLanguage, graphqlLanguage, hasTexts, loadTexts, onLanguage, sayIn } from '@award/messages';
import type { Language, Say } from '@award/messages';

/**
 * The texts of one namespace in the language of the screen: `const t = useTexts('applicant')`, then `t('case.title')`.
 * Suspends until the namespace is there. Every literal key is checked against the catalogues by a test.
 */
export function useTexts(namespace: string): Say {
  const { language } = useLanguage();
  // Thrown, not used by `use()`: React continues a component that used a promise in its middle, and the hooks after it
  // then fail, because by that time the texts are there and nothing is used any more.
  if (!hasTexts(namespace, language)) throw loadTexts(namespace, language);
  return useMemo(() => sayIn(namespace, language), [namespace, language]);
}

/** The language of the screen, and how GraphQL names it. */
export function useLanguage(): { language: Language; graphql: 'ZH' | 'EN' } {
  const language = useSyncExternalStore(onLanguage, currentLanguage, currentLanguage);
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
