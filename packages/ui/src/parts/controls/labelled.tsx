import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import './controls.css';

/** What a control inside a labelled field must carry, so that label, hint and error are read out with it. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

export interface LabelledProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Marked by the word, not by a star. */
  readonly required?: boolean;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** A control with its label, hint and error. */
export function Labelled({ label, hint, error, required = false, children }: LabelledProps) {
  const t = useTexts('ui');
  const id = useId();
  const describedBy = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter((part) => part !== null);
  return (
    <div className="aw-field" data-invalid={error !== undefined}>
      <label htmlFor={id}>
        {label}
        {required && <span className="aw-required">{t('field.required')}</span>}
      </label>
      {hint !== undefined && <p className="aw-hint" id={`${id}-hint`}>{hint}</p>}
      {error !== undefined && <p className="aw-error" id={`${id}-error`}>{error}</p>}
      {children({
        id,
        'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required || undefined,
      })}
    </div>
  );
}
