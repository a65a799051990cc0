import { lazy, Suspense } from 'react';
import { PORTALS, useSession } from '@award/microfrontend';
import { Link, useLocation } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';
import { Seal } from '@award/ui/gazette';
import { Account } from './account.tsx';
import { DisplayChoices } from './display-choices.tsx';
import { PublicNav } from './public-nav.tsx';

const ActingRoles = lazy(() => import('./acting-roles.tsx'));

/** Who this is, who acts in which role, and the ways on. Work portals leave the public menu to the front page. */
export function Masthead() {
  const t = useTexts('shell');
  const { session } = useSession();
  const { pathname } = useLocation();
  const working = PORTALS.some((portal) => pathname === `/${portal}` || pathname.startsWith(`/${portal}/`));
  return (
    <header className="masthead">
      <div className="masthead-row">
        <Link to="/" className="brand">
          <Seal />
          <span>
            <small>{t('award.of')}</small>
            <b>{t('award.name')}</b>
          </span>
        </Link>
        <div className="tools">
          <DisplayChoices />
          <Account />
        </div>
      </div>
      {session.person !== null && (
        <Suspense fallback={null}>
          <ActingRoles />
        </Suspense>
      )}
      {!working && <PublicNav />}
    </header>
  );
}
