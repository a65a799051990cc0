import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { PeriodRecord } from '@award/calendar';
import type { ApplicationId, CycleId, OrganizationId, PersonId, ProgrammeId, PublicNoticeId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';

/** A dated publication of at least five working days (Art. 11); what was shown is sealed by its hash. */
export const PublicNoticeEntity = defineEntity({
  name: 'PublicNotice',
  schema: 'application',
  tableName: 'public_notice',
  properties: {
    id: p.uuid().$type<PublicNoticeId>().primary(),
    number: p.text(),
    kind: p.enum(['INTERNAL', 'RECOMMENDATION', 'ACCEPTANCE', 'AWARD']),
    programmeId: p.uuid().$type<ProgrammeId>(),
    cycleId: p.uuid().$type<CycleId>(),
    applicationId: p.uuid().$type<ApplicationId>().nullable(),
    title: p.text(),
    body: p.text(),
    issuer: p.text(),
    place: p.text().nullable(),
    publishedAt: p.type(instantColumn),
    publishedBy: p.uuid().$type<PersonId>(),
    publishedByName: p.text(),
    period: p.json<PeriodRecord>(),
    endsAt: p.type(instantColumn),
    mayCloseFrom: p.type(plainDateColumn),
    provisional: p.boolean(),
    status: p.enum(['RUNNING', 'CLOSED', 'STOPPED']),
    closedAt: p.type(instantColumn).nullable(),
    sealedContent: p.text(),
    contentHash: p.text(),
  },
});

export type PublicNotice = InferEntity<typeof PublicNoticeEntity>;

/** One organization named in a notice. */
export const NoticeEntryEntity = defineEntity({
  name: 'NoticeEntry',
  schema: 'application',
  tableName: 'notice_entry',
  properties: {
    noticeId: p.uuid().$type<PublicNoticeId>().primary(),
    position: p.integer().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    organizationId: p.uuid().$type<OrganizationId>(),
    organizationName: p.text(),
    divisionCode: p.text(),
    industry: p.text(),
    detail: p.text().nullable(),
  },
});

/** What somebody inside the organization said against its application (Art. 11(2)). */
export const InternalObjectionEntity = defineEntity({
  name: 'InternalObjection',
  schema: 'application',
  tableName: 'internal_objection',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    noticeId: p.uuid().$type<PublicNoticeId>(),
    text: p.text(),
    raisedAt: p.type(instantColumn),
    recordedBy: p.uuid().$type<PersonId>(),
    settlement: p.text().nullable(),
    settledAt: p.type(instantColumn).nullable(),
    settledBy: p.uuid().$type<PersonId>().nullable(),
  },
});
