import { useTexts } from '@award/messages/react';
import { placeOf, PROCEDURE } from './procedure.ts';
import type { Stage } from './procedure.ts';
import './stage-line.css';

export interface StageLineProps {
  /** Where the case stands; without it, the line shows the procedure itself. */
  readonly stage?: Stage;
  /** The stage that a returned or ended case came from (`stageBeforeReturn`, `notAdvancedAt`). */
  readonly at?: Stage | null | undefined;
}

/** The stages of Art. 11 in a line, with where a case stands. Narrow screens show the neighbourhood of the present stage. */
export function StageLine({ stage, at }: StageLineProps) {
  const t = useTexts('ui');
  const stages = useTexts('stages');
  const place = stage === undefined ? null : placeOf(stage, at);
  const now = place?.index ?? -1;
  return (
    <div>
      {stage !== undefined && (
        <p className="aw-stage-note">
          {now < 0 ? stages(stage) : t('stageLine.where', { number: now + 1, total: PROCEDURE.length, stage: stages(stage) })}
        </p>
      )}
      <ol className="aw-stages" aria-label={t('stageLine.label')} data-standing={place?.standing} data-compact={now >= 0}>
        {PROCEDURE.map((each, index) => (
          <li
            key={each}
            data-when={now < 0 ? undefined : index < now ? 'past' : index === now ? 'now' : 'ahead'}
            data-near={Math.abs(index - now) <= 1}
            aria-current={index === now ? 'step' : undefined}
          >
            {index === now && stage !== undefined ? stages(stage) : stages(each)}
          </li>
        ))}
      </ol>
    </div>
  );
}
