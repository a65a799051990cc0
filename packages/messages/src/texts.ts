import i18next from 'i18next';
import type { BackendModule, i18n } from 'i18next';
import { loadCatalogue } from './catalogue.ts';
import { LANGUAGES, nearestLanguage, PRIMARY_LANGUAGE } from './language.ts';
import type { Language } from './language.ts';
import { OWN_CATALOGUES } from './own-catalogues.ts';

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    loadCatalogue(namespace, nearestLanguage(language)).then(
      (catalogue) => done(null, catalogue),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

/** The one instance that shell and remotes share. */
export const texts: i18n = i18next.createInstance();

/**
 * Starts the texts in a language. Chinese of the platform's own namespaces is there at once; everything else is
 * fetched when first shown.
 */
export async function startTexts(language: Language): Promise<void> {
  await texts.use(backend).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    ns: Object.keys(OWN_CATALOGUES),
    defaultNS: 'ui',
    resources: { [PRIMARY_LANGUAGE]: OWN_CATALOGUES },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    react: { useSuspense: true },
  });
}

/** Changes the language of every open page, and of the document for screen readers and fonts. */
export async function speak(language: Language): Promise<void> {
  await texts.changeLanguage(language);
}
