import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCase } from '../persistence/application.repository.ts';
import { deadlineClock } from './deadline-clock.ts';
import { moveCase } from './move-case.ts';

export interface ReviseDraftInput {
  applicationId: string;
  idempotencyKey: string;
}

/** Takes the internal notice back to change the material; what is changed needs a new notice (Art. 11(2)). */
export const reviseDraft = command<ReviseDraftInput, { id: string }>({
  key: 'Mutation.reviseDraft',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const refusal = await moveCase(tx, application, 'reviseDraft', {}, { clock: await deadlineClock(tx, application) });
    return refusal ?? { id: application.id };
  },
});
