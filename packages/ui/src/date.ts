/** Dates and times to type or pick; values are plain strings, never a library's objects. */
export { DateInput } from './parts/date/date-input.tsx';
export type { DateInputProps } from './parts/date/date-input.tsx';
export { MomentInput } from './parts/date/moment-input.tsx';
export type { MomentInputProps } from './parts/date/moment-input.tsx';
