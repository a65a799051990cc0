import { field, notice, primary } from './field.ts';
import { html } from './html.ts';
import { layout, textsOf, within } from './layout.ts';
import type { PageContext } from './layout.ts';

export interface SignInPage extends PageContext {
  /** address of the interaction */
  readonly base: string;
  readonly login?: string;
  readonly problem?: string;
  readonly mayRegister: boolean;
}

/** Account and password. */
export function signInPage(page: SignInPage): string {
  const texts = textsOf(page);
  const body = html`${notice(page.problem ?? null)}
<form method="post" action="${within(page, `${page.base}/sign-in`)}">
${field({ name: 'login', label: texts.login, autocomplete: 'username', value: page.login ?? '', hint: texts.loginHint, autofocus: page.login === undefined })}
${field({ name: 'password', label: texts.password, type: 'password', autocomplete: 'current-password', autofocus: page.login !== undefined })}
${primary(texts.signIn)}
</form>
<div class="beside">
${page.mayRegister && html`<p>${texts.noAccount} <a href="${within(page, `${page.base}/register`)}">${texts.register}</a></p>`}
<form method="post" action="${within(page, `${page.base}/cancel`)}"><button class="plain" type="submit">${texts.cancel}</button></form>
</div>`;
  return layout(page, { title: texts.signIn, body });
}
