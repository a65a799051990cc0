export { articleText } from './article.ts';
export { registerCatalogue } from './catalogue.ts';
export type { Catalogue, CatalogueLoader } from './catalogue.ts';
export { graphqlLanguage, LANGUAGES, nearestLanguage, PRIMARY_LANGUAGE } from './language.ts';
export type { Language } from './language.ts';
export { speak, startTexts, texts } from './texts.ts';
