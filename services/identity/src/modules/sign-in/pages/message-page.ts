import { Html, html } from './html.ts';
import { layout, textsOf } from './layout.ts';
import type { PageContext } from './layout.ts';

export interface MessagePage extends PageContext {
  readonly title: string;
  readonly text: string;
  /** where to go on */
  readonly link: { readonly href: string; readonly text: string };
  /** for whoever is asked about it */
  readonly detail?: string;
}

/** Something to be told, and a way on. */
export function messagePage(page: MessagePage): string {
  const body = html`<p>${page.text}</p>
${page.detail !== undefined && html`<p class="hint"><code>${page.detail}</code></p>`}
<p><a href="${page.link.href}">${page.link.text}</a></p>`;
  return layout(page, { title: page.title, body });
}

/**
 * Asks whether to end the session with the provider.
 * @param form the provider's own form, with its token against forged requests
 * @param asked the portal asked for it with a valid token: done at once where scripts run
 */
export function signOutPage(page: PageContext & { form: string; asked: boolean }): string {
  const texts = textsOf(page);
  const body = html`<p>${texts.signOutQuestion}</p>
${new Html(page.form.replace('</form>', `<input type="hidden" name="logout" value="yes">${html`<button class="primary" type="submit">${texts.signOut}</button>`.text}</form>`))}`;
  return layout(page, { title: texts.signOut, body, autoSubmit: page.asked });
}
