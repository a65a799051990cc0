import { randomUUID } from 'node:crypto';
import { publicViewer } from '@award/identity';
import type { Role, Viewer } from '@award/identity';

/** A person acting in a role. */
export const person = (role: Role, more: Partial<Record<keyof Viewer, string | null>> = {}): Viewer =>
  ({ ...publicViewer, personId: randomUUID(), name: `${role} ${more.name ?? ''}`.trim(), role, ...more }) as Viewer;

export { publicViewer };
