import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './catalogue.ts';
import { PRIMARY_LANGUAGE } from './language.ts';
import type { Language } from './language.ts';
import { OWN_CATALOGUES } from './own-catalogues.ts';
import { phrase } from './phrase.ts';
import type { Parameters } from './phrase.ts';

/** Says a text of one namespace in one language. */
export type Say = (key: string, parameters?: Parameters) => string;

const listeners = new Set<() => void>();
const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, Catalogue>(Object.entries(OWN_CATALOGUES).map(([namespace, catalogue]) => [`${PRIMARY_LANGUAGE} ${namespace}`, catalogue]));
let spoken: Language = PRIMARY_LANGUAGE;

/** The language of the screen. */
export function currentLanguage(): Language {
  return spoken;
}

/** Called after every change of the language; answers how to stop it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the texts of a namespace are there. */
export function hasTexts(namespace: string, language: Language): boolean {
  return loaded.has(`${language} ${namespace}`);
}

/** Fetches the texts of a namespace; the same promise for all who wait. One that failed is fetched anew when next asked for. */
export function loadTexts(namespace: string, language: Language): Promise<void> {
  const key = `${language} ${namespace}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const promise = loadCatalogue(namespace, language).then(
    (catalogue) => void loaded.set(key, catalogue),
    (error: unknown) => {
      loading.delete(key);
      throw error;
    },
  );
  loading.set(key, promise);
  return promise;
}

/** How a namespace's texts are said in a language; keys themselves while it is not there. */
export function sayIn(namespace: string, language: Language): Say {
  const catalogue = loaded.get(`${language} ${namespace}`) ?? {};
  return (key, parameters = {}) => phrase(catalogue, key, parameters, language);
}

/** Changes the language of every open page, once the texts that are on screen are there in it. */
export async function speak(language: Language): Promise<void> {
  const shown = [...loaded.keys()].filter((key) => key.startsWith(`${spoken} `)).map((key) => key.slice(spoken.length + 1));
  await Promise.all(shown.filter((namespace) => !hasTexts(namespace, language)).map((namespace) => loadTexts(namespace, language)));
  spoken = language;
  for (const listener of listeners) listener();
}
