import { field, notice, primary } from './field.ts';
import { html } from './html.ts';
import { layout, textsOf, within } from './layout.ts';
import type { PageContext } from './layout.ts';
import type { Flaw } from './texts.ts';

export interface StepPage extends PageContext {
  readonly base: string;
  /** for password managers, which file the new password under it */
  readonly login: string;
  readonly flaws?: readonly Flaw[];
  readonly problem?: string;
}

/** The password was handed over by an administrator: the person chooses their own. */
export function newPasswordPage(page: StepPage): string {
  const texts = textsOf(page);
  const flaws = page.flaws ?? [];
  const ofRepeat = flaws.filter((flaw) => flaw === 'NOT_THE_SAME').map((flaw) => texts.flaws[flaw]);
  const ofPassword = flaws.filter((flaw) => flaw !== 'NOT_THE_SAME').map((flaw) => texts.flaws[flaw]);
  const body = html`<p>${texts.chooseNewIntro}</p>
<form method="post" action="${within(page, `${page.base}/new-password`)}">
<input type="hidden" name="login" autocomplete="username" value="${page.login}">
${field({ name: 'password', label: texts.newPassword, type: 'password', autocomplete: 'new-password', hint: texts.newPasswordHint, flaws: ofPassword, autofocus: true })}
${field({ name: 'repeat', label: texts.repeatPassword, type: 'password', autocomplete: 'new-password', flaws: ofRepeat })}
${primary(texts.save)}
</form>`;
  return layout(page, { title: texts.chooseNew, body });
}

/** The second step: the code of the authenticator app. */
export function codePage(page: StepPage): string {
  const texts = textsOf(page);
  const body = html`${notice(page.problem ?? null)}
<p>${texts.codeIntro}</p>
<form method="post" action="${within(page, `${page.base}/code`)}">
${field({ name: 'code', label: texts.code, autocomplete: 'one-time-code', numeric: true, flaws: (page.flaws ?? []).map((flaw) => texts.flaws[flaw]), autofocus: true })}
${primary(texts.continue)}
</form>`;
  return layout(page, { title: texts.codeTitle, body });
}
