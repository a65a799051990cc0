import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ControlAttributes } from '../controls/labelled.tsx';

const BEIJING_OFFSET_MS = 8 * 3_600_000;

export interface MomentInputProps extends Partial<ControlAttributes> {
  /** An instant (ISO, UTC), or null. */
  readonly value: string | null | undefined;
  readonly onChange: (instant: string | null) => void;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
}

/** What the clock on the wall in Beijing says at an instant, as the picker's own zone-less time. */
function wallClock(instant: string) {
  return dayjs(new Date(Date.parse(instant) + BEIJING_OFFSET_MS).toISOString().slice(0, 16));
}

/** A date with its time of day, read and typed as Beijing time whatever the device's zone. */
export function MomentInput({ value, onChange, ...rest }: MomentInputProps) {
  return (
    <DatePicker
      {...rest}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      value={typeof value === 'string' && value !== '' ? wallClock(value) : null}
      onChange={(time) => onChange(time === null ? null : new Date(`${time.format('YYYY-MM-DDTHH:mm')}:00+08:00`).toISOString())}
    />
  );
}
