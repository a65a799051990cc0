import { html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import type { PublicPage } from '../public-page.ts';
import type { Visit } from './visit.ts';

/** There is no such thing, or it is not public. */
export function missingPage({ speech, path }: Visit): PublicPage {
  const { t } = speech;
  return { status: 404, html: layout({ speech, path, title: t('missing.title'), content: html`<h1>${t('missing.title')}</h1><p>${t('missing.detail')}</p>` }) };
}

/** The data could not be had at this moment. */
export function unavailablePage({ speech, path }: Visit): PublicPage {
  const { t } = speech;
  return {
    status: 503,
    headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    html: layout({ speech, path, title: t('unavailable.title'), content: html`<h1>${t('unavailable.title')}</h1><p>${t('unavailable.detail')}</p>` }),
  };
}
