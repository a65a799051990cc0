import { INDUSTRIES, isIndustry } from '@award/regulation';
import { NOTICE } from '../documents/notice.ts';
import type { NoticeData } from '../documents/notice.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import type { Speech } from '../page/speech.ts';
import { clockPart } from './clock-part.ts';
import { missingPage } from './missing-page.ts';
import { dataOf } from './visit.ts';
import type { Page } from './visit.ts';

type Notice = NonNullable<NoticeData['notice']>;

/** `/notices/:id`: a notice in the layout of an official document, with its list, its clock, and how to object. */
export const noticePage: Page = async (visit, id) => {
  const { speech, path, execute } = visit;
  const { notice } = await dataOf<NoticeData>(execute(NOTICE, { id, language: speech.language === 'en' ? 'EN' : 'ZH' }));
  if (notice === null) return missingPage(visit);
  const content = html`<article class="paper">
<p class="red" lang="zh-CN">${notice.issuer}</p>
<p class="number" lang="zh-CN">${notice.number}</p><hr class="line">
<h1 lang="zh-CN">${notice.title}</h1>
<div class="body" lang="zh-CN">${notice.body.split(/\n+/).filter((line) => line.trim() !== '').map((line) => html`<p>${line.trim()}</p>`)}</div>
${entries(notice, speech)}
<div class="sign" lang="zh-CN"><span class="sealplace" aria-hidden="true"></span><p>${notice.issuer}</p><p>${new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(new Date(notice.publishedAt))}</p></div>
</article>
<h2>${speech.t('notice.period')}</h2>
${clockPart(notice.clock, speech)}
<p>${notice.status === 'RUNNING' ? html`${speech.t('notice.objectRunning')} ` : html`${speech.t('notice.objectClosed')} `}<a href="/objection">${speech.t('notice.object')}</a></p>
<p class="hash">${speech.t('notice.hash')} ${notice.contentHash}</p>`;
  return { status: 200, html: layout({ speech, path, title: notice.title, content }) };
};

function entries({ entries: rows, status }: Notice, { t, local }: Speech): Html | null {
  if (rows.length === 0) return null;
  const details = rows.some((row) => row.detail !== null);
  const objectable = status === 'RUNNING' && rows.some((row) => row.applicationId !== null);
  return html`<table><thead><tr><th class="n" scope="col">${t('notice.position')}</th><th scope="col">${t('notice.organization')}</th><th scope="col" class="w">${t('notice.industry')}</th>${details && html`<th scope="col">${t('notice.detail')}</th>`}${objectable && html`<th scope="col" class="noprint act">${t('notice.objection')}</th>`}</tr></thead><tbody>
${rows.map((row) => html`<tr><td class="n">${row.position}</td><td>${row.organizationName}</td><td class="w">${isIndustry(row.industry) ? local(INDUSTRIES[row.industry]) : row.industry}</td>${details && html`<td>${row.detail}</td>`}${objectable && html`<td class="noprint act">${row.applicationId !== null && html`<a href="/objection?application=${encodeURIComponent(row.applicationId)}" aria-label="${t('notice.objectTo', { name: row.organizationName })}">${t('notice.objectShort')}</a>`}</td>`}</tr>`)}</tbody></table>`;
}
