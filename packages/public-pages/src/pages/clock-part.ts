import type { Clock } from '../documents/clock.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { Speech } from '../page/speech.ts';

/** A legal clock in words, and how it was counted, day by day. */
export function clockPart(clock: Clock, { t, date, local, article }: Speech): Html {
  return html`<p><strong>${clock.label}</strong> ${t(`clock.${clock.state}`, { counted: clock.counted, total: clock.total, lastDay: date(clock.lastDay), from: date(clock.mayActFrom) })}</p>
<details><summary>${t('clock.how')}</summary>
<p>${t('clock.rule', { start: date(clock.startsOn), last: date(clock.lastDay), total: clock.total })} ${article(clock.article)}</p>
${clock.provisional && html`<p>${t('clock.provisional')}</p>`}
<ol class="days">${clock.days.map((day) => html`<li class="${day.counted === null ? 'off' : 'on'}">${date(day.date)}<br>${day.counted === null ? (day.name === null ? t(`clock.kind.${day.kind}`) : local(day.name)) : html`<b>${t('clock.day', { number: day.counted })}</b>${day.kind === 'MAKE_UP' && html` ${t('clock.kind.MAKE_UP')}`}`}</li>`)}</ol></details>`;
}
