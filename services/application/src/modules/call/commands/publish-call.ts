import { endOfBeijingDay } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import type { CallId } from '@award/identity';
import { CALL_RULES, checkAll, isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { CycleCriteriaEntity } from '../../criteria/persistence/criteria-set.entity.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import { CallChannelEntity, CallEntity } from '../persistence/call.entity.ts';
import { pinCycle } from './pin-cycle.ts';

export interface PublishCallInput {
  cycleId: string;
  title: string;
  body: string;
  opensOn: PlainDate;
  deadline: PlainDate;
  channels: readonly { name: string; url?: string | null; publishedOn: PlainDate }[];
  idempotencyKey: string;
}

/** Publishes the call with its timetable and channels (Art. 11(1)); from here on rules and criteria are frozen. */
export const publishCall = command<PublishCallInput, { id: string }>({
  key: 'Mutation.publishCall',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r4_one_call_per_cycle: ({ title }) => refuse('ALREADY_DONE', { what: title }) },
  async run(tx, input) {
    const cycle = await lockCycle(tx, input.cycleId);
    if (isRefusal(cycle)) return cycle;
    if (cycle.status !== 'PLANNED') return refuse('ALREADY_DONE', { what: cycle.titleZh });
    const unfit = unfitText({ title: [input.title, 200], body: [input.body, 20_000] });
    if (unfit) return unfit;
    const ruleset = await rulesetOfCycle(tx, cycle);
    const draft = { ...input, channels: input.channels.map((channel) => channel.name) };
    const sound = checkAll(CALL_RULES, { on: tx.today, draft }, { ruleset, calendar: tx.calendar });
    if (sound !== true) return sound;
    if ((await tx.em.count(CycleCriteriaEntity, { cycleId: cycle.id })) === 0)
      return refuse('CRITERIA_MISSING', { category: { value: 'any', display: { zh: '任一', en: 'any' } } });
    const id = uuidv7() as CallId;
    tx.em.create(CallEntity, {
      id, cycleId: cycle.id, title: input.title.trim(), body: input.body.trim(), publishedAt: tx.now, publishedBy: tx.viewer.personId,
      publishedByName: tx.viewer.name, opensOn: input.opensOn, deadline: input.deadline, deadlineAt: endOfBeijingDay(input.deadline),
    });
    input.channels.forEach(({ name, url, publishedOn }, position) => tx.em.create(CallChannelEntity, { callId: id, position, name: name.trim(), url: url ?? null, publishedOn }));
    cycle.status = input.opensOn <= tx.today ? 'OPEN' : 'CALLED';
    await pinCycle(tx, cycle, ruleset);
    tx.audit(`call ${id}`);
    return { id };
  },
});
