import type { ServiceModule } from '../../module.ts';
import { onExpertRemoved } from './jobs/on-expert-removed.ts';
import { onStageListConfirmed } from './jobs/on-stage-list-confirmed.ts';

/** What the panel service decides on the review of a case: whether it goes on, and who reads no case any more (R12, R23). */
export const reviewModule: ServiceModule = {
  resolvers: [],
  handlers: { StageListConfirmed: onStageListConfirmed, ExpertRemoved: onExpertRemoved },
};
