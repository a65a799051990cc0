import { TextInput } from '../controls/controls.tsx';
import type { ControlAttributes } from '../controls/labelled.tsx';

export interface DateInputProps extends Partial<ControlAttributes> {
  /** Beijing calendar date `YYYY-MM-DD`, or null. */
  readonly value: string | null | undefined;
  readonly onChange: (date: string | null) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly disabled?: boolean;
  /** Days outside are refused by the browser. */
  readonly min?: string;
  readonly max?: string;
}

/** A calendar date, typed or picked: the device's own control, which keyboards, phones and screen readers know best. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  return <TextInput {...rest} type="date" short value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)} />;
}
