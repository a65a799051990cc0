import type { ReactNode } from 'react';
import { ClockChip } from '../clock/clock-chip.tsx';
import { byUrgency } from '../clock/clock-facts.ts';
import type { ClockFacts } from '../clock/clock-facts.ts';
import { StageLine } from '../stage-line/stage-line.tsx';
import type { Stage } from '../stage-line/procedure.ts';
import './case-header.css';

export interface CaseHeaderProps {
  readonly number: string;
  readonly name: string;
  /** Category, unit, size: a few words beside the number. */
  readonly meta?: ReactNode;
  /** The sentence that answers who holds the case, what is awaited, until when (`holder.sentence`). */
  readonly sentence: string;
  readonly stage: Stage;
  readonly at?: Stage | null | undefined;
  readonly clocks?: readonly ClockFacts[];
}

/** The head of every case page. */
export function CaseHeader({ number, name, meta, sentence, stage, at, clocks = [] }: CaseHeaderProps) {
  return (
    <header className="aw-case">
      <p className="aw-case-number">
        {number}
        {meta !== undefined && <> · {meta}</>}
      </p>
      <title>{`${number} ${name}`}</title>
      <h1>{name}</h1>
      <p className="aw-case-holder">{sentence}</p>
      {clocks.length > 0 && (
        <div className="aw-case-clocks">
          {[...clocks].sort(byUrgency).map((clock) => (
            <ClockChip key={`${clock.kind} ${clock.startsOn}`} clock={clock} />
          ))}
        </div>
      )}
      <StageLine stage={stage} at={at} />
    </header>
  );
}
