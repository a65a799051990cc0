import { defineEntity, p } from '@mikro-orm/core';
import type { CallId, CycleId, PersonId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';

/** The published call for applications of one cycle (Art. 11(1)); `deadlineAt` is 24:00 in Beijing of the last day. */
export const CallEntity = defineEntity({
  name: 'Call',
  schema: 'application',
  tableName: 'call',
  properties: {
    id: p.uuid().$type<CallId>().primary(),
    cycleId: p.uuid().$type<CycleId>(),
    title: p.text(),
    body: p.text(),
    publishedAt: p.type(instantColumn),
    publishedBy: p.uuid().$type<PersonId>().nullable(),
    publishedByName: p.text(),
    opensOn: p.type(plainDateColumn),
    deadline: p.type(plainDateColumn),
    deadlineAt: p.type(instantColumn),
  },
});

/** Where the call was made public. */
export const CallChannelEntity = defineEntity({
  name: 'CallChannel',
  schema: 'application',
  tableName: 'call_channel',
  properties: {
    callId: p.uuid().$type<CallId>().primary(),
    position: p.integer().primary(),
    name: p.text(),
    url: p.text().nullable(),
    publishedOn: p.type(plainDateColumn),
  },
});
