import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ControlAttributes } from '../controls/labelled.tsx';

export interface DateInputProps extends Partial<ControlAttributes> {
  /** Beijing calendar date `YYYY-MM-DD`, or null. */
  readonly value: string | null | undefined;
  readonly onChange: (date: string | null) => void;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
  /** Days outside are not offered. */
  readonly min?: string;
  readonly max?: string;
}

/** A calendar date, typed or picked. */
export function DateInput({ value, onChange, min, max, ...rest }: DateInputProps) {
  return (
    <DatePicker
      {...rest}
      value={typeof value === 'string' && value !== '' ? dayjs(value) : null}
      onChange={(date) => onChange(date === null ? null : date.format('YYYY-MM-DD'))}
      minDate={min === undefined ? undefined : dayjs(min)}
      maxDate={max === undefined ? undefined : dayjs(max)}
    />
  );
}
