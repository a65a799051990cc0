import { createElement, Suspense } from 'react';
import type { Portal } from '@award/microfrontend';
import { useTexts } from '@award/messages/react';
import { Button, PageState } from '@award/ui/gazette';
import { forgetPortal, mountedPortal } from './mounted-portal.tsx';
import { PortalBoundary } from './portal-boundary.tsx';

/** Mounts a portal; a failed one says so, offers a retry, and leaves everything around it working. */
export function PortalOutlet({ portal }: { portal: Portal }) {
  const t = useTexts('shell');
  return (
    <PortalBoundary
      key={portal}
      onRetry={() => forgetPortal(portal)}
      renderFailure={(retry) => (
        <div className="page">
          <PageState kind="error" title={t('remote.failed')} detail={t('remote.failedDetail')}>
            <Button tone="primary" onClick={retry}>{t('remote.retry')}</Button>
            <Button onClick={() => location.reload()}>{t('remote.reload')}</Button>
          </PageState>
        </div>
      )}
    >
      <Suspense fallback={<div className="page"><PageState kind="loading" title={t('remote.loading')} /></div>}>
        <Mounted portal={portal} />
      </Suspense>
    </PortalBoundary>
  );
}

function Mounted({ portal }: { portal: Portal }) {
  return createElement(mountedPortal(portal));
}
