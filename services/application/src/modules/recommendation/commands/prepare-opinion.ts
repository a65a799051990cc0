import type { PersonId } from '@award/identity';
import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { openRecommendation } from '../persistence/recommendation.repository.ts';

export interface PrepareOpinionInput {
  applicationId: string;
  opinion: string;
}

/** The handler words the opinion that county government, zone committee or department is to issue (Art. 11(3)). */
export const prepareOpinion = command<PrepareOpinionInput, { id: string }>({
  key: 'Mutation.prepareOpinion',
  async run(tx, { applicationId, opinion }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ opinion: [opinion, 5000] });
    if (unfit) return unfit;
    const refusal = await moveCase(tx, application, 'prepareOpinion', {});
    if (refusal) return refusal;
    const recommendation = await openRecommendation(tx, application);
    Object.assign(recommendation, {
      opinion: normalized(opinion), preparedBy: tx.viewer.personId as PersonId, preparedByName: tx.viewer.name, preparedAt: tx.now,
    });
    return { id: application.id };
  },
});
