import type { PlainDate } from '@award/calendar';
import type { Text } from '../text.ts';

/** Kinds of adverse records (Art. 9(3)): an accident counts when it is major, any record of the others counts. */
export const RECORD_KINDS = {
  ACCIDENT: { zh: '重大质量、安全、环保等事故', en: 'a major quality, safety or environmental accident', anySeverity: false },
  VIOLATION: { zh: '违法、违规、违纪', en: 'a violation', anySeverity: true },
  DISHONESTY: { zh: '失信', en: 'dishonesty', anySeverity: true },
} as const satisfies Record<string, Text & { anySeverity: boolean }>;

export type RecordKind = keyof typeof RECORD_KINDS;

/** How grave an accident, violation or record is. */
export const SEVERITIES = {
  MINOR: { zh: '一般', en: 'minor' },
  SERIOUS: { zh: '严重', en: 'serious' },
  MAJOR: { zh: '重大', en: 'major' },
} as const satisfies Record<string, Text>;

export type Severity = keyof typeof SEVERITIES;

/** One entry of the register of adverse records. */
export interface AdverseRecord {
  readonly kind: RecordKind;
  readonly severity: Severity;
  readonly occurredOn: PlainDate;
}
