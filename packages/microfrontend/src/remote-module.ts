import type { ComponentType } from 'react';
import type { Role } from './session/role.ts';

/** One entry of a portal's menu. */
export interface NavEntry {
  /** Path below the portal, without the portal's own name: `cases`, or `` for its first page. */
  readonly path: string;
  /** Text key with its namespace: `applicant:nav.cases`. */
  readonly text: string;
  /** The acting roles that see the entry. What they may do there is decided by the server. */
  readonly roles: readonly Role[];
}

/** What a remote's `./App` exposes. `App` is mounted at `/<portal>/*` and holds its own `<Routes>`. */
export interface RemoteModule {
  readonly App: ComponentType;
  readonly navigation: readonly NavEntry[];
}
