import { TextInput } from '../controls/controls.tsx';
import type { ControlAttributes } from '../controls/labelled.tsx';
import { instantOf, wallClock } from './wall-clock.ts';

export interface MomentInputProps extends Partial<ControlAttributes> {
  /** An instant (ISO, UTC), or null. */
  readonly value: string | null | undefined;
  readonly onChange: (instant: string | null) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly disabled?: boolean;
}

/** A date with its time of day, read and typed as Beijing time whatever the device's zone. */
export function MomentInput({ value, onChange, ...rest }: MomentInputProps) {
  const shown = typeof value === 'string' && value !== '' ? wallClock(value) : '';
  return <TextInput {...rest} type="datetime-local" short value={shown} onChange={(event) => onChange(event.target.value === '' ? null : instantOf(event.target.value))} />;
}
