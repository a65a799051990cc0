import { useArticle, useLanguage, useTexts } from '@award/messages/react';
import { longDate, shortDate, weekday } from '../time/beijing.ts';
import { countsEveryDay } from './clock-facts.ts';
import type { ClockFacts } from './clock-facts.ts';

/** How a period was counted: the days that count with their numbers, the skipped ones with their reasons. */
export function ClockCount({ clock }: { readonly clock: ClockFacts }) {
  const t = useTexts('ui');
  const article = useArticle();
  const { language } = useLanguage();
  return (
    <div className="aw-clock-count" tabIndex={-1}>
      <p>{t(countsEveryDay(clock) ? 'clock.calendar.rule' : 'clock.rule', { start: longDate(clock.startsOn, language), last: longDate(clock.lastDay, language), total: clock.total })}</p>
      <p>
        {t('clock.actFrom', { from: longDate(clock.mayActFrom, language) })} · {article(clock.article)}
      </p>
      {clock.provisional && <p className="aw-error">{t('clock.provisional')}</p>}
      <ol className="aw-days">
        {clock.days.map((day) => {
          const counts = day.counted !== null && day.counted !== undefined;
          const name = day.name === null || day.name === undefined ? null : language === 'en' ? day.name.en : day.name.zh;
          return (
            <li key={day.date} data-kind={day.kind} data-counted={counts}>
              <span>
                {shortDate(day.date, language)} {weekday(day.date, language)}
              </span>
              <b>{counts ? t('clock.day', { number: day.counted }) : (name ?? t(`clock.kind.${day.kind}`))}</b>
              {counts && day.kind === 'MAKE_UP' && <span>{t('clock.kind.MAKE_UP')}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
