import { useTexts } from '@award/messages/react';

/** The portal's first page. */
export function HomePage() {
  const t = useTexts('applicant');
  return <h1>{t('home.title')}</h1>;
}
