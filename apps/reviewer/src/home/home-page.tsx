import { useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { Navigate } from '@award/microfrontend/router';
import { PageState } from '@award/ui';

/** Where each role's work begins. */
const DESK: Readonly<Record<string, string>> = {
  RECOMMENDER_HANDLER: 'recommendation', RECOMMENDER_APPROVER: 'recommendation', AUTHORITY: 'consultations', EXPERT: 'assignments',
  LEADING_GROUP_MEMBER: 'deliberation', LEADING_GROUP_CHAIR: 'deliberation', GOVERNMENT: 'approval',
};

/** Leads to the desk of the acting role. */
export function HomePage() {
  const t = useTexts('reviewer');
  const { session, known } = useSession();
  if (!known) return <PageState kind="loading" />;
  const desk = DESK[session.acting?.role ?? ''];
  return desk === undefined ? <PageState kind="forbidden" title={t('home.title')} /> : <Navigate to={`/reviewer/${desk}`} replace />;
}
