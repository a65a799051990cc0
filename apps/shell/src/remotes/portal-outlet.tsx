import { Suspense } from 'react';
import type { Portal } from '@award/microfrontend';
import { useTexts } from '@award/messages/react';
import { forgetPortal, mountedPortal } from './mounted-portal.tsx';
import { PortalBoundary } from './portal-boundary.tsx';

/** Mounts a portal; a failed one says so, offers a retry, and leaves everything around it working. */
export function PortalOutlet({ portal }: { portal: Portal }) {
  const t = useTexts('shell');
  return (
    <PortalBoundary
      key={portal}
      onRetry={() => forgetPortal(portal)}
      fallback={(retry) => (
        <section className="portal-failed" role="alert">
          <h1>{t('remote.failed')}</h1>
          <p>{t('remote.failedDetail')}</p>
          <button type="button" onClick={retry}>{t('remote.retry')}</button>{' '}
          <button type="button" onClick={() => location.reload()}>{t('remote.reload')}</button>
        </section>
      )}
    >
      <Suspense fallback={<p role="status">{t('remote.loading')}</p>}>
        <Mounted portal={portal} />
      </Suspense>
    </PortalBoundary>
  );
}

function Mounted({ portal }: { portal: Portal }) {
  const Component = mountedPortal(portal);
  return <Component />;
}
