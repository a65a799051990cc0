import { field, notice, primary } from './field.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { layout, textsOf, within } from './layout.ts';
import type { PageContext } from './layout.ts';
import type { Flaw } from './texts.ts';

export interface AccountPage extends PageContext {
  readonly base: string;
  readonly home: string;
  readonly name: string;
  readonly login: string;
  /** token against forged requests */
  readonly token: string;
  readonly flaws?: readonly Flaw[];
  readonly problem?: string;
  readonly secondFactor: 'OFF' | 'PENDING' | 'ON';
  /** while PENDING: the secret to be entered in the app, and the address that the app opens */
  readonly enrolment?: { readonly secret: string; readonly uri: string };
}

/** A person's own account: password and second step. */
export function accountPage(page: AccountPage): string {
  const texts = textsOf(page);
  const flawed = (...kinds: Flaw[]) => (page.flaws ?? []).filter((flaw) => kinds.includes(flaw)).map((flaw) => texts.flaws[flaw]);
  const ofNew = (page.flaws ?? []).filter((flaw) => !['WRONG_CURRENT', 'NOT_THE_SAME', 'WRONG_CODE'].includes(flaw)).map((flaw) => texts.flaws[flaw]);
  const body = html`${notice(page.problem ?? null)}
<p>${texts.signedInAs(page.name, page.login)}</p>
<h2>${texts.changePassword}</h2>
<p class="hint">${texts.changePasswordIntro}</p>
<form method="post" action="${within(page, `${page.base}/password`)}">
<input type="hidden" name="token" value="${page.token}">
${field({ name: 'current', label: texts.currentPassword, type: 'password', autocomplete: 'current-password', flaws: flawed('WRONG_CURRENT') })}
${field({ name: 'password', label: texts.newPassword, type: 'password', autocomplete: 'new-password', hint: texts.newPasswordHint, flaws: ofNew })}
${field({ name: 'repeat', label: texts.repeatPassword, type: 'password', autocomplete: 'new-password', flaws: flawed('NOT_THE_SAME') })}
${primary(texts.changePassword)}
</form>
<h2>${texts.secondFactor}</h2>
${secondFactor(page, flawed('WRONG_CODE'))}
<p class="beside"><a href="${page.home}">${texts.back}</a></p>`;
  return layout(page, { title: texts.account, body });
}

function secondFactor(page: AccountPage, codeFlaws: readonly string[]): Html {
  const texts = textsOf(page);
  const token = html`<input type="hidden" name="token" value="${page.token}">`;
  const form = (step: string, inside: Html) => html`<form method="post" action="${within(page, `${page.base}/second-factor/${step}`)}">${token}${inside}</form>`;
  const code = field({ name: 'code', label: texts.code, autocomplete: 'one-time-code', numeric: true, flaws: codeFlaws });
  if (page.secondFactor === 'ON') return html`<p>${texts.secondFactorOn}</p>${form('remove', html`${code}<button type="submit">${texts.remove}</button>`)}`;
  if (page.secondFactor === 'OFF' || page.enrolment === undefined)
    return html`<p>${texts.secondFactorOff}</p>${form('set-up', html`<button type="submit">${texts.setUp}</button>`)}`;
  return html`<p>${texts.secondFactorScan}</p>
<p><code>${page.enrolment.secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
<p><a href="${page.enrolment.uri}">${texts.openApp}</a></p>
${form('confirm', html`${code}<button type="submit">${texts.confirm}</button>`)}`;
}
