import { useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { Navigate } from '@award/microfrontend/router';
import { PageState } from '@award/ui';

/** Where each role's work begins. */
const DESK: Readonly<Record<string, string>> = { OFFICE_CLERK: 'cycles', OFFICE_DIRECTOR: 'cycles', AUDITOR: 'audit', ANALYST: 'statistics', SYSADMIN: 'people' };

/** Leads to the desk of the acting role. */
export function HomePage() {
  const t = useTexts('admin');
  const { session, known } = useSession();
  if (!known) return <PageState kind="loading" />;
  const desk = DESK[session.acting?.role ?? ''];
  return desk === undefined ? <PageState kind="forbidden" title={t('home.title')} /> : <Navigate to={`/admin/${desk}`} replace />;
}
