import { lazy, Suspense } from 'react';
import { PORTALS } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { PageState } from '@award/ui/gazette';
import { Frame } from './frame/frame.tsx';
import { HomePage } from './home/home-page.tsx';

const PortalGate = lazy(() => import('./remotes/portal-gate.tsx'));
const CallPage = lazy(() => import('./call/call-page.tsx'));
const ObjectionPage = lazy(() => import('./objection/objection-page.tsx'));
const FollowPage = lazy(() => import('./objection/follow-page.tsx'));
const RulesPage = lazy(() => import('./rules/rules-page.tsx'));
const SignedInPage = lazy(() => import('./session/signed-in-page.tsx'));

/** The shell's routes: public pages, and one mount per portal. Notices, honours, certificates and sanctions are rendered by the server. */
export function Shell() {
  return (
    <Frame>
      <Suspense fallback={<div className="page"><PageState kind="loading" /></div>}>
        <Routes>
          <Route index element={<HomePage />} />
          <Route path="/calls/:cycleId" element={<CallPage />} />
          <Route path="/objection" element={<ObjectionPage />} />
          <Route path="/objection/follow" element={<FollowPage />} />
          <Route path="/rules" element={<RulesPage />} />
          <Route path="/signed-in" element={<SignedInPage />} />
          {PORTALS.map((portal) => (
            <Route key={portal} path={`/${portal}/*`} element={<PortalGate portal={portal} />} />
          ))}
          <Route path="*" element={<div className="page"><PageState kind="missing" /></div>} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
