import type { Language } from './language.ts';

/** Texts of one namespace in one language: nested keys, strings as leaves. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Fetches a namespace's texts when they are first shown in that language. */
export type CatalogueLoader = (language: Language) => Promise<{ readonly default: Catalogue }>;

const loaders = new Map<string, CatalogueLoader>();

/**
 * Announces a namespace. A portal calls it once, beside its routes:
 * `registerCatalogue('applicant', (language) => import(`./messages/${language}.json`))`.
 */
export function registerCatalogue(namespace: string, load: CatalogueLoader): void {
  loaders.set(namespace, load);
}

/** The texts of a namespace; an unknown one is a programming error and throws. */
export async function loadCatalogue(namespace: string, language: Language): Promise<Catalogue> {
  const load = loaders.get(namespace);
  if (load === undefined) throw new Error(`No catalogue of texts is registered as “${namespace}”.`);
  const module = await load(language);
  return module.default;
}
