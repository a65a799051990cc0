import { html } from './html.ts';
import type { Html } from './html.ts';

/** One labelled input with its hint and what is wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly flaws?: readonly string[];
  readonly numeric?: boolean;
  readonly autofocus?: boolean;
}

export function field({ name, label, type = 'text', autocomplete, value, hint, flaws = [], numeric = false, autofocus = false }: Field): Html {
  const described = [hint !== undefined && `${name}-hint`, flaws.length > 0 && `${name}-flaw`].filter(Boolean).join(' ');
  return html`<div class="field">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${value !== undefined && html` value="${value}"`}${
    described !== '' && html` aria-describedby="${described}"`}${flaws.length > 0 && html` aria-invalid="true"`}${
    numeric && html` inputmode="numeric"`}${autofocus && html` autofocus`} spellcheck="false">
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${flaws.length > 0 && html`<p class="flaw" id="${name}-flaw" role="alert">${flaws.join(' ')}</p>`}
</div>`;
}

/** The one vermilion button of a page. */
export const primary = (text: string): Html => html`<button class="primary" type="submit">${text}</button>`;

/** A sentence about the whole form. */
export const notice = (text: string | null, good = false): Html | null =>
  text === null ? null : html`<p class="notice${good && ' good'}" role="${good ? 'status' : 'alert'}">${text}</p>`;
