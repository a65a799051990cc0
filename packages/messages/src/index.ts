export { articleText } from './article.ts';
export { registerCatalogue } from './catalogue.ts';
export type { Catalogue, CatalogueLoader } from './catalogue.ts';
export { graphqlLanguage, LANGUAGES, nearestLanguage, PRIMARY_LANGUAGE } from './language.ts';
export type { Language } from './language.ts';
export { phrase } from './phrase.ts';
export type { Parameters } from './phrase.ts';
export { currentLanguage, hasTexts, loadTexts, onLanguage, sayIn, speak } from './texts.ts';
export type { Say } from './texts.ts';
