/** The languages of the pages. */
export type Language = 'zh-CN' | 'en';

export const isLanguage = (text: string | null | undefined): text is Language => text === 'zh-CN' || text === 'en';

/** Chosen on the page, else asked for by the portal, else wished by the browser, else Chinese. */
export function languageOf(chosen: string | null, uiLocales: unknown, acceptLanguage: string | undefined): Language {
  if (isLanguage(chosen)) return chosen;
  const wishes = [typeof uiLocales === 'string' ? uiLocales.split(' ')[0] : undefined, acceptLanguage?.split(',')[0]];
  const wish = wishes.find((text) => text !== undefined && text !== '');
  return wish?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
