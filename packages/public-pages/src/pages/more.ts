import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { Speech } from '../page/speech.ts';

/** The way to the next page of a list. */
export function more(path: string, { t, href }: Speech, { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null }): Html | null {
  return hasNextPage && endCursor !== null ? html`<p class="noprint"><a href="${href(`${path}?after=${encodeURIComponent(endCursor)}`)}">${t('more')}</a></p>` : null;
}
