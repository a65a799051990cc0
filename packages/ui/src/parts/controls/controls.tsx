import type { ComponentPropsWithRef, ReactNode } from 'react';
import './controls.css';

/** One line of text. */
export function TextInput({ short = false, ...rest }: ComponentPropsWithRef<'input'> & { readonly short?: boolean }) {
  return <input type="text" {...rest} className="aw-control" data-width={short ? 'short' : undefined} />;
}

/** Several lines of text. */
export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...props} className="aw-control" />;
}

/** One of a few: the device's own list, which works best on phones and with screen readers. */
export function Choice({ options, empty, ...rest }: ComponentPropsWithRef<'select'> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Text of the choice of nothing; leave out where something must be chosen. */
  readonly empty?: string;
}) {
  return (
    <select {...rest} className="aw-control">
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** One tick with its sentence. */
export function CheckBox({ children, detail, ...rest }: ComponentPropsWithRef<'input'> & { readonly children: ReactNode; readonly detail?: ReactNode }) {
  return (
    <label className="aw-choice">
      <input {...rest} type="checkbox" />
      <span>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </label>
  );
}

export interface RadioGroupProps<Value extends string> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly detail?: ReactNode }[];
  readonly error?: string;
  readonly required?: boolean;
}

/** One of a few, all in sight, each with a word of explanation. */
export function RadioGroup<Value extends string>({ legend, name, value, onChange, options, error, required }: RadioGroupProps<Value>) {
  const errorId = `${name}-error`;
  return (
    <fieldset className="aw-choices" aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{legend}</legend>
      {error !== undefined && <p className="aw-error" id={errorId}>{error}</p>}
      {options.map((option) => (
        <label className="aw-choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            required={required}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.detail !== undefined && <small>{option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
