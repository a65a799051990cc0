import { nearestLanguage } from '@award/messages';
import type { Language } from '@award/messages';

const KEY = 'award.language';

/** The language chosen on this device, else the browser's. */
export function preferredLanguage(): Language {
  return nearestLanguage(localStorage.getItem(KEY) ?? navigator.language);
}

/** Remembers the choice on this device. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
