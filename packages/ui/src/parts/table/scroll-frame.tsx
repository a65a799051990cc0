import type { ReactNode } from 'react';

/** What makes a box that scrolls reachable: who has no mouse scrolls it with the arrow keys once it has the focus. */
const REACHABLE = { tabIndex: 0, role: 'group' } as const;

/** A wide thing that scrolls within the page instead of widening it. */
export function ScrollFrame({ label, className, children }: { readonly label: string; readonly className: string; readonly children: ReactNode }) {
  return (
    <div {...REACHABLE} className={className} aria-label={label}>
      {children}
    </div>
  );
}
