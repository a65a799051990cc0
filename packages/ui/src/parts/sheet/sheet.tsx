import { useId } from 'react';
import type { ReactNode } from 'react';
import './sheet.css';

/** A titled part of a page. `aside` stands opposite the title: a count, a link, a small button. */
export function Sheet({ title, aside, children }: { readonly title: ReactNode; readonly aside?: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="aw-sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

export interface FactRow {
  readonly label: ReactNode;
  /** Left out when null or undefined: an unknown fact is no fact. */
  readonly value: ReactNode;
}

/** Label and value, one below another. */
export function FactList({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <dl className="aw-facts">
      {facts
        .filter((fact) => fact.value !== null && fact.value !== undefined)
        .map((fact, index) => (
          <div key={index} className="aw-fact">
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** `gold` for awarded honours only; `seal` for legal effect; `amber` and `overrun` for clocks. */
export type BadgeTone = 'plain' | 'seal' | 'gold' | 'good' | 'link' | 'amber' | 'overrun';

/** A word of state. */
export function Badge({ tone = 'plain', children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) {
  return (
    <span className="aw-badge" data-tone={tone}>
      {children}
    </span>
  );
}
