export { PUBLIC_DOCUMENTS } from './documents/public-documents.ts';
export type { Answer, Execute, PublicPage, PublicPages } from './public-page.ts';
export { publicNames } from './public-names.ts';
export { publicPages } from './public-pages.ts';
