import type { SubgraphContext } from '@award/subgraph';
import { applicationLoaders } from './modules/application/persistence/application.loaders.ts';
import { attachmentLoaders } from './modules/attachment/persistence/attachment.loaders.ts';
import { awardLoaders } from './modules/award/persistence/award.loaders.ts';
import { budgetLoaders } from './modules/budget/persistence/budget.loaders.ts';
import { callLoaders } from './modules/call/persistence/call.loaders.ts';
import { criteriaLoaders } from './modules/criteria/persistence/criteria.loaders.ts';
import { cultivationLoaders } from './modules/cultivation/persistence/cultivation.loaders.ts';
import { noticeLoaders } from './modules/notice/persistence/notice.loaders.ts';
import { organizationLoaders } from './modules/organization/persistence/organization.loaders.ts';
import { programmeLoaders } from './modules/programme/persistence/programme.loaders.ts';
import { qualificationLoaders } from './modules/qualification/persistence/qualification.loaders.ts';
import { recommendationLoaders } from './modules/recommendation/persistence/recommendation.loaders.ts';

/** All DataLoaders of one request. A module adds its own here. */
export const loaders = (context: SubgraphContext<unknown>) => ({
  ...programmeLoaders(context),
  ...criteriaLoaders(context),
  ...callLoaders(context),
  ...organizationLoaders(context),
  ...noticeLoaders(context),
  ...applicationLoaders(context),
  ...attachmentLoaders(context),
  ...recommendationLoaders(context),
  ...qualificationLoaders(context),
  ...awardLoaders(context),
  ...budgetLoaders(context),
  ...cultivationLoaders(context),
});

export type Loaders = ReturnType<typeof loaders>;
