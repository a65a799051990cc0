import { loadRemote } from '@module-federation/runtime';
import type { Portal, RemoteModule } from '@award/microfrontend';

/** Loads a portal; rejects if its files cannot be had. May be called again after a failure. */
export async function loadPortal(portal: Portal): Promise<RemoteModule> {
  const module = await loadRemote<RemoteModule>(`${portal}/App`);
  if (module === null) throw new Error(`The portal ${portal} has no App.`);
  return module;
}
