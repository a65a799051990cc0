import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import type { Speech } from '../page/speech.ts';
import type { Page } from './visit.ts';

/** `/certificates`: asks for a number, and leads to the certificate's own address. */
export const certificatesPage: Page = async ({ speech, path, query }) => {
  const number = query.get('number')?.trim() ?? '';
  if (number !== '') return { status: 303, html: '', headers: { location: speech.href(`/certificates/${encodeURIComponent(number)}`) } };
  const title = speech.t('certificate.title');
  return { status: 200, html: layout({ speech, path, title, content: html`<h1>${title}</h1><p>${speech.t('certificate.lead')}</p>${checkForm(speech, '')}` }) };
};

/** The form that asks for a number. */
export function checkForm({ t, language }: Speech, number: string): Html {
  return html`<form action="/certificates">${language === 'en' && html`<input type="hidden" name="lang" value="en">`}<div><label for="number">${t('certificate.number')}</label><input id="number" name="number" required autocomplete="off" value="${number}"></div><button class="button">${t('certificate.check')}</button></form>`;
}
