import { lazy, Suspense } from 'react';
import { PORTALS } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { HomePage } from './home/home-page.tsx';

const PortalFrame = lazy(() => import('./remotes/portal-frame.tsx'));

/** The shell's routes: public pages, and one mount per portal. */
export function Shell() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route index element={<HomePage />} />
        {PORTALS.map((portal) => (
          <Route key={portal} path={`/${portal}/*`} element={<PortalFrame portal={portal} />} />
        ))}
      </Routes>
    </Suspense>
  );
}
