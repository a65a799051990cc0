import { registerRemotes } from '@module-federation/runtime';
import { PORTALS } from '@award/microfrontend';

/** Tells the federation where each portal's manifest is; nothing is fetched until a portal is opened. */
export function registerPortals(): void {
  registerRemotes(PORTALS.map((name) => ({ name, entry: `/r/${name}/mf-manifest.json` })));
}
