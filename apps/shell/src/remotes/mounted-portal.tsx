import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Portal } from '@award/microfrontend';
import { loadPortal } from './load-portal.ts';
import { PortalMenu } from './portal-menu.tsx';

const mounted = new Map<Portal, ComponentType>();

/**
 * The portal with its menu, loaded when first rendered. Kept outside of React: a `lazy()` made while rendering is
 * made again each time React starts over, and a failing portal would then be fetched without end.
 */
export function mountedPortal(portal: Portal): ComponentType {
  const known = mounted.get(portal);
  if (known !== undefined) return known;
  const component = lazy(() => mount(portal));
  mounted.set(portal, component);
  return component;
}

/** Forgets a failed portal, because a `lazy()` keeps its failure for ever. */
export function forgetPortal(portal: Portal): void {
  mounted.delete(portal);
}

async function mount(portal: Portal): Promise<{ default: ComponentType }> {
  const { App, navigation } = await loadPortal(portal);
  return {
    default: () => (
      <div className="work">
        <PortalMenu portal={portal} entries={navigation} />
        <div className="work-page">
          <App />
        </div>
      </div>
    ),
  };
}
