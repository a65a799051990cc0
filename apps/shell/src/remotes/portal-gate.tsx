import { lazy } from 'react';
import { actingRole, PORTAL_OF, useSession } from '@award/microfrontend';
import type { Portal } from '@award/microfrontend';
import { useLocation } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';
import { LinkButton, PageState } from '@award/ui/gazette';

const PortalFrame = lazy(() => import('./portal-frame.tsx'));

/** Opens a portal to who may work in it, and says what to do to everybody else. The server decides all the same. */
export default function PortalGate({ portal }: { readonly portal: Portal }) {
  const t = useTexts('shell');
  const { session, known } = useSession();
  const { pathname, search } = useLocation();
  if (!known) return <div className="page"><PageState kind="loading" title={t('remote.loading')} /></div>;
  if (session.person === null) {
    return (
      <div className="page">
        <PageState kind="empty" title={t('gate.signIn')} detail={t('gate.signInDetail')}>
          <a className="aw-button" data-tone="primary" href={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t('account.signIn')}</a>
        </PageState>
      </div>
    );
  }
  const own = PORTAL_OF[actingRole(session)];
  if (own !== portal) {
    return (
      <div className="page">
        <PageState kind="forbidden" title={t('gate.otherRole')} detail={t('gate.otherRoleDetail')}>
          {own !== null && <LinkButton to={`/${own}`}>{t('account.workbench')}</LinkButton>}
        </PageState>
      </div>
    );
  }
  return <PortalFrame portal={portal} />;
}
