import { useTexts } from '@award/messages/react';

/** A page that is still loading. */
export function PageState() {
  const t = useTexts('ui');
  return <p role="status">{t('state.loading')}</p>;
}
