import { articleText, phrase } from '@award/messages';
import type { Language, Say } from '@award/messages';
import en from '../messages/en.json' with { type: 'json' };
import zh from '../messages/zh-CN.json' with { type: 'json' };

const ZONE = 'Asia/Shanghai';

/** Everything a page says, in one language. */
export interface Speech {
  readonly language: Language;
  readonly t: Say;
  readonly article: (article: string) => string;
  /** A Beijing calendar date, `2026年11月28日`. */
  readonly date: (date: string) => string;
  /** An instant in Beijing time. */
  readonly time: (instant: string) => string;
  readonly local: (text: { readonly zh: string; readonly en: string }) => string;
  /** The same page of this site in this language. */
  readonly href: (path: string) => string;
}

/** How pages speak a language. */
export function speech(language: Language): Speech {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const dates = new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'long' });
  const times = new Intl.DateTimeFormat(locale, { timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    language,
    t: (key, parameters = {}) => phrase(language === 'en' ? en : zh, key, parameters, language),
    article: (article) => articleText(article, language),
    date: (date) => dates.format(new Date(`${date}T12:00:00+08:00`)),
    time: (instant) => times.format(new Date(instant)),
    local: (text) => (language === 'en' ? text.en : text.zh),
    href: (path) => (language === 'en' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path),
  };
}
