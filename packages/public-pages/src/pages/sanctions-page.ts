import { SANCTIONS } from '../documents/sanctions.ts';
import type { SanctionsData } from '../documents/sanctions.ts';
import { html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import { more } from './more.ts';
import { dataOf } from './visit.ts';
import type { Page } from './visit.ts';

/** `/sanctions`: the public register of revocations and bars (Art. 19, 20). */
export const sanctionsPage: Page = async ({ speech, path, query, execute }) => {
  const { t, date, article } = speech;
  const { sanctionRegister } = await dataOf<SanctionsData>(execute(SANCTIONS, { after: query.get('after') }));
  const title = t('sanctions.title');
  const content = html`<h1>${title}</h1><p class="soft">${t('sanctions.lead')}</p>
${sanctionRegister.edges.length === 0 && html`<p>${t('sanctions.none')}</p>`}
<ul class="list">${sanctionRegister.edges.map(({ node }) => html`<li><p><strong>${node.organizationName}</strong> <span class="badge revoked">${t(`sanctions.kind.${node.kind}`)}</span></p><p>${t(`sanctions.ground.${node.ground}`)} · <span lang="zh-CN">${node.facts}</span></p><p class="soft">${article(node.article)}${node.determinedOn !== null && html` · ${t('sanctions.determinedOn', { date: date(node.determinedOn) })}`}${node.bar !== null && html` · ${t('sanctions.bar', { until: date(node.bar.until), from: date(node.bar.mayApplyFrom) })}`}</p></li>`)}</ul>
${more('/sanctions', speech, sanctionRegister.pageInfo)}`;
  return { status: 200, html: layout({ speech, path, title, content }) };
};
