import { useTexts } from '@award/messages/react';

/** The public first page. */
export function HomePage() {
  const t = useTexts('shell');
  return <h1>{t('award.full')}</h1>;
}
