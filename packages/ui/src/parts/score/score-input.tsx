import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { bandOf, middleOf, onScale } from './bands.ts';
import type { ScoreBand } from './bands.ts';
import './score.css';

export interface ScoreInputProps {
  /** Percent of the item's points, or null before it is scored. */
  readonly value: number | null;
  readonly onChange: (percent: number) => void;
  readonly label: ReactNode;
  /** Points of the item, to show what the percentage is worth. */
  readonly points?: number;
  /** The anchored scale; five general bands when omitted. */
  readonly bands?: readonly ScoreBand[];
  readonly step?: number;
  readonly disabled?: boolean;
}

/** A score in per cent, by keyboard (arrows, Page Up/Down, digits) or by a tap on an anchored band. */
export function ScoreInput({ value, onChange, label, points, bands, step = 5, disabled = false }: ScoreInputProps) {
  const t = useTexts('ui');
  const id = useId();
  const scale = bands ?? GENERAL.map(([from, to]) => ({ from, to, text: t(`score.band.${from}`) }));
  const held = value === null ? undefined : bandOf(scale, value);
  return (
    <fieldset className="aw-score" disabled={disabled}>
      <legend>{label}</legend>
      <div>
        <label className="aw-hidden" htmlFor={id}>{t('score.percent')}</label>
        <input
          id={id}
          className="aw-control"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={step}
          value={value ?? ''}
          onChange={(event) => event.target.value !== '' && onChange(Math.min(100, Math.max(0, event.target.valueAsNumber)))}
          onBlur={(event) => event.target.value !== '' && onChange(onScale(event.target.valueAsNumber, step))}
          onKeyDown={(event) => {
            const move = event.key === 'PageUp' ? 20 : event.key === 'PageDown' ? -20 : 0;
            if (move === 0) return;
            event.preventDefault();
            onChange(onScale((value ?? 50) + move, step));
          }}
        />
        <span aria-hidden="true">%</span>
        {points !== undefined && value !== null && <span className="aw-number">{t('score.worth', { score: ((points * value) / 100).toFixed(1), points })}</span>}
      </div>
      <div className="aw-bands">
        {scale.map((band) => (
          <button key={band.from} type="button" aria-pressed={band === held} onClick={() => onChange(middleOf(band, step))}>
            <b>{band.from}–{band.to} %</b>
            {band.text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The bands of the performance excellence scale. */
const GENERAL: readonly (readonly [number, number])[] = [[0, 5], [10, 25], [30, 45], [50, 65], [70, 85], [90, 100]];
