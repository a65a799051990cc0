import { field, notice, primary } from './field.ts';
import { html } from './html.ts';
import { layout, textsOf, within } from './layout.ts';
import type { PageContext } from './layout.ts';
import type { Flaw } from './texts.ts';

export interface RegisterPage extends PageContext {
  readonly base: string;
  readonly name?: string;
  readonly login?: string;
  readonly flaws?: readonly Flaw[];
  readonly problem?: string;
}

const OF_NAME: readonly Flaw[] = ['NAME_SHAPE'];
const OF_LOGIN: readonly Flaw[] = ['LOGIN_SHAPE', 'LOGIN_TAKEN'];
const OF_REPEAT: readonly Flaw[] = ['NOT_THE_SAME'];

/** A person registers themself. What they typed stays, except passwords. */
export function registerPage(page: RegisterPage): string {
  const texts = textsOf(page);
  const flaws = page.flaws ?? [];
  const of = (kinds: readonly Flaw[]) => flaws.filter((flaw) => kinds.includes(flaw)).map((flaw) => texts.flaws[flaw]);
  const ofPassword = flaws.filter((flaw) => ![...OF_NAME, ...OF_LOGIN, ...OF_REPEAT].includes(flaw)).map((flaw) => texts.flaws[flaw]);
  // The cursor waits where something is to be put right.
  const cursor = of(OF_NAME).length > 0 || flaws.length === 0 ? 'name' : of(OF_LOGIN).length > 0 ? 'login' : 'password';
  const body = html`${notice(page.problem ?? null)}
<p>${texts.registerIntro}</p>
<form method="post" action="${within(page, `${page.base}/register`)}">
${field({ name: 'name', label: texts.name, autocomplete: 'name', value: page.name ?? '', hint: texts.nameHint, flaws: of(OF_NAME), autofocus: cursor === 'name' })}
${field({ name: 'login', label: texts.login, autocomplete: 'username', value: page.login ?? '', flaws: of(OF_LOGIN), autofocus: cursor === 'login' })}
${field({ name: 'password', label: texts.password, type: 'password', autocomplete: 'new-password', hint: texts.newPasswordHint, flaws: ofPassword, autofocus: cursor === 'password' })}
${field({ name: 'repeat', label: texts.repeatPassword, type: 'password', autocomplete: 'new-password', flaws: of(OF_REPEAT) })}
${primary(texts.register)}
</form>
<p class="beside"><span>${texts.haveAccount} <a href="${within(page, page.base)}">${texts.signIn}</a></span></p>`;
  return layout(page, { title: texts.register, body });
}
