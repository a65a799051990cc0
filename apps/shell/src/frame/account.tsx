import { PORTAL_OF, actingRole, useSession } from '@award/microfrontend';
import { useLocation } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';
import { Button, LinkButton } from '@award/ui/gazette';

/** Signing in and out. Both leave the application: they are the gateway's pages. */
export function Account() {
  const t = useTexts('shell');
  const { session, known } = useSession();
  const { pathname, search } = useLocation();
  if (!known) return null;
  if (session.person === null) {
    return (
      <a className="aw-button" data-size="small" href={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
        {t('account.signIn')}
      </a>
    );
  }
  const portal = PORTAL_OF[actingRole(session)];
  return (
    <>
      {portal !== null && !pathname.startsWith(`/${portal}`) && <LinkButton size="small" to={`/${portal}`}>{t('account.workbench')}</LinkButton>}
      <form method="post" action="/sign-out">
        <Button type="submit" tone="quiet" size="small">{t('account.signOut')}</Button>
      </form>
    </>
  );
}
