import { nearestLanguage } from '@award/messages';
import { certificatePage } from './pages/certificate-page.ts';
import { certificatesPage } from './pages/certificates-page.ts';
import { honoursPage } from './pages/honours-page.ts';
import { unavailablePage } from './pages/missing-page.ts';
import { noticePage } from './pages/notice-page.ts';
import { noticesPage } from './pages/notices-page.ts';
import { sanctionsPage } from './pages/sanctions-page.ts';
import { Unavailable } from './pages/visit.ts';
import type { Page } from './pages/visit.ts';
import { speech } from './page/speech.ts';
import type { Execute, PublicPages } from './public-page.ts';

/** The addresses, and the page of each; a group in the pattern is the page's parameter. */
const ROUTES: readonly (readonly [RegExp, Page])[] = [
  [/^\/notices\/?$/, noticesPage],
  [/^\/notices\/([^/]+)$/, noticePage],
  [/^\/honours\/?$/, honoursPage],
  [/^\/certificates\/?$/, certificatesPage],
  [/^\/certificates\/(.+)$/, certificatePage],
  [/^\/sanctions\/?$/, sanctionsPage],
];

/**
 * The public pages over an executor that runs operations as the public. `?lang=en` is English, everything else Chinese.
 * The path given is decoded; one that none of the pages has answers null.
 */
export function publicPages(execute: Execute): PublicPages {
  return async (path, query) => {
    for (const [pattern, page] of ROUTES) {
      const match = pattern.exec(path);
      if (match === null) continue;
      const visit = { speech: speech(nearestLanguage(query.get('lang'))), path: encodeURI(path), query, execute };
      try {
        return await page(visit, match[1] ?? '');
      } catch (error) {
        if (error instanceof Unavailable) return unavailablePage(visit);
        throw error;
      }
    }
    return null;
  };
}
