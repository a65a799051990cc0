import { NOTICES } from '../documents/notices.ts';
import type { NoticesData } from '../documents/notices.ts';
import { html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import { more } from './more.ts';
import { dataOf } from './visit.ts';
import type { Page } from './visit.ts';

/** `/notices`: all public notices, the newest first. */
export const noticesPage: Page = async ({ speech, path, query, execute }) => {
  const { t, href } = speech;
  const { notices } = await dataOf<NoticesData>(execute(NOTICES, { after: query.get('after') }));
  const title = t('notices.title');
  const content = html`<h1>${title}</h1>
${notices.edges.length === 0 && html`<p>${t('notices.none')}</p>`}
<ul class="list">${notices.edges.map(({ node }) => html`<li><p><a href="${href(`/notices/${encodeURIComponent(node.id)}`)}" lang="zh-CN">${node.title}</a></p><p class="soft"><span class="badge ${node.status === 'RUNNING' ? 'running' : 'closed'}">${t(`notices.status.${node.status}`)}</span> ${t(`notices.kind.${node.kind}`)} · <span lang="zh-CN">${node.number}</span> · ${speech.time(node.publishedAt)} · ${t('notices.until', { date: speech.date(node.clock.lastDay) })}</p></li>`)}</ul>
${more('/notices', speech, notices.pageInfo)}`;
  return { status: 200, html: layout({ speech, path, title, content }) };
};
