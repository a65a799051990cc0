import type { Instant, PeriodRecord } from '@award/calendar';
import type { NoticeKind } from '@award/regulation';
import { seal } from '../../../seal/seal.ts';
import type { Seal } from '../../../seal/seal.ts';

/** One organization as it is named in a notice. */
export interface NamedOrganization {
  readonly applicationId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly divisionCode: string;
  readonly industry: string;
  readonly detail?: string | null;
}

/** What a notice says. */
export interface NoticeWords {
  readonly number: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly issuer: string;
  readonly place: string | null;
  readonly publishedAt: Instant;
  readonly period: PeriodRecord;
  readonly entries: readonly NamedOrganization[];
}

/** Seals exactly what the public was shown, so that a later reader can tell that nothing was changed. */
export function sealNotice(words: NoticeWords): Seal {
  const { period, entries, ...said } = words;
  return seal({
    ...said,
    firstDay: period.firstDay,
    lastDay: period.lastDay,
    entries: entries.map((entry, position) => ({
      position: position + 1,
      applicationId: entry.applicationId,
      organizationName: entry.organizationName,
      divisionCode: entry.divisionCode,
      industry: entry.industry,
      detail: entry.detail ?? null,
    })),
  });
}
