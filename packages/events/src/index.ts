import { caseStageChanged } from './application/case-stage-changed.ts';
import { cyclePinned } from './application/cycle-pinned.ts';
import { awardConferred } from './application/award-conferred.ts';
import { organizationEditorsChanged } from './application/organization-editors-changed.ts';
import { organizationMembersChanged } from './application/organization-members-changed.ts';
import { programmeOpened } from './application/programme-opened.ts';
import { recommendingUnitRegistered } from './application/recommending-unit-registered.ts';
import { calendarYearImported } from './application/calendar-year-imported.ts';
import { caseReadersChanged } from './panel/case-readers-changed.ts';
import { stageListConfirmed } from './panel/stage-list-confirmed.ts';
import { deliberationConcluded } from './panel/deliberation-concluded.ts';
import { reviewReportSubmitted } from './panel/review-report-submitted.ts';
import { expertRemoved } from './panel/expert-removed.ts';
import { objectionReceived } from './sanction/objection-received.ts';
import { objectionForwarded } from './sanction/objection-forwarded.ts';
import { objectionDetermined } from './sanction/objection-determined.ts';
import { barImposed } from './sanction/bar-imposed.ts';
import { awardRevoked } from './sanction/award-revoked.ts';
import { caseDisqualified } from './sanction/case-disqualified.ts';
import { accountOpened } from './identity/account-opened.ts';
import type { z } from 'zod';

/** Every published event, by its name. */
export const EVENTS = {
  CaseStageChanged: caseStageChanged,
  CyclePinned: cyclePinned,
  AwardConferred: awardConferred,
  OrganizationEditorsChanged: organizationEditorsChanged,
  OrganizationMembersChanged: organizationMembersChanged,
  ProgrammeOpened: programmeOpened,
  RecommendingUnitRegistered: recommendingUnitRegistered,
  CalendarYearImported: calendarYearImported,
  CaseReadersChanged: caseReadersChanged,
  StageListConfirmed: stageListConfirmed,
  DeliberationConcluded: deliberationConcluded,
  ReviewReportSubmitted: reviewReportSubmitted,
  ExpertRemoved: expertRemoved,
  ObjectionReceived: objectionReceived,
  ObjectionForwarded: objectionForwarded,
  ObjectionDetermined: objectionDetermined,
  BarImposed: barImposed,
  AwardRevoked: awardRevoked,
  CaseDisqualified: caseDisqualified,
  AccountOpened: accountOpened,
} as const;

export type EventType = keyof typeof EVENTS;
/** A published event, parsed. */
export type AwardEvent<T extends EventType = EventType> = T extends EventType ? z.output<(typeof EVENTS)[T]['schema']> : never;
/** What a publisher gives; id and time are added by the outbox. */
export type EventBody<T extends EventType = EventType> = T extends EventType
  ? { type: T } & Omit<z.input<(typeof EVENTS)[T]['schema']>, 'eventId' | 'occurredAt' | 'type'>
  : never;

/**
 * Parses an event as it came from the bus.
 * @throws ZodError when it does not fit its schema; a consumer then fails and the job is kept for inspection.
 */
export function parseEvent(value: { type: string }): AwardEvent {
  const definition = EVENTS[value.type as EventType];
  if (!definition) throw new Error(`no schema for event ${value.type}`);
  return definition.schema.parse(value) as AwardEvent;
}

export type { EventDefinition, ServiceName } from './event.ts';
