import { HONOURS } from '../documents/honours.ts';
import type { Honour, HonoursData } from '../documents/honours.ts';
import { html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import { more } from './more.ts';
import { dataOf } from './visit.ts';
import type { Page } from './visit.ts';

/** `/honours`: who was awarded, by year; a revoked award stays, marked. */
export const honoursPage: Page = async ({ speech, path, query, execute }) => {
  const { t, href } = speech;
  const { honourRoll } = await dataOf<HonoursData>(execute(HONOURS, { after: query.get('after') }));
  const title = t('honours.title');
  const honours = honourRoll.edges.map((edge) => edge.node);
  const years = [...new Set(honours.map((honour) => honour.cycle.year))].sort((a, b) => b - a);
  const line = (honour: Honour) =>
    html`<li><p><strong>${honour.organization.name}</strong> <span class="badge ${honour.tier === 'QUALITY_AWARD' ? 'gold' : 'closed'}">${t(`tier.${honour.tier}`)}</span>${honour.status === 'REVOKED' && html` <span class="badge revoked">${t('honours.revoked')}</span>`}</p><p class="soft">${honour.commendedOn !== null && t('honours.commendedOn', { date: speech.date(honour.commendedOn) })} ${honour.certificate !== null && html`<a href="${href(`/certificates/${encodeURIComponent(honour.certificate.number)}`)}">${honour.certificate.number}</a>`}</p></li>`;
  const content = html`<h1>${title}</h1>
${honours.length === 0 && html`<p>${t('honours.none')}</p>`}
${years.map((year) => html`<h2>${t('honours.year', { year })}</h2><ul class="list">${honours.filter((honour) => honour.cycle.year === year).map(line)}</ul>`)}
${more('/honours', speech, honourRoll.pageInfo)}`;
  return { status: 200, html: layout({ speech, path, title, content }) };
};
