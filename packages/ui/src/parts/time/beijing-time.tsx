import { useLanguage } from '@award/messages/react';
import { longDate, longTime, shortDate } from './beijing.ts';

/** An instant (ISO, UTC) in Beijing time. */
export function BeijingTime({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{longTime(at, language)}</time>;
}

/** A Beijing calendar date (`YYYY-MM-DD`); `short` leaves the year out. */
export function BeijingDate({ on, short = false }: { readonly on: string; readonly short?: boolean }) {
  const { language } = useLanguage();
  return <time dateTime={on}>{short ? shortDate(on, language) : longDate(on, language)}</time>;
}
