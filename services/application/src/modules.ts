import { applicationModule } from './modules/application/index.ts';
import { attachmentModule } from './modules/attachment/index.ts';
import { auditModule } from './modules/audit/index.ts';
import { awardModule } from './modules/award/index.ts';
import { budgetModule } from './modules/budget/index.ts';
import { callModule } from './modules/call/index.ts';
import { catalogueModule } from './modules/catalogue/index.ts';
import { criteriaModule } from './modules/criteria/index.ts';
import { cultivationModule } from './modules/cultivation/index.ts';
import { eligibilityModule } from './modules/eligibility/index.ts';
import { noticeModule } from './modules/notice/index.ts';
import { notificationModule } from './modules/notification/index.ts';
import { organizationModule } from './modules/organization/index.ts';
import { programmeModule } from './modules/programme/index.ts';
import { qualificationModule } from './modules/qualification/index.ts';
import { recommendationModule } from './modules/recommendation/index.ts';
import { reviewModule } from './modules/review/index.ts';
import { statisticsModule } from './modules/statistics/index.ts';
import type { ServiceModule } from './module.ts';

/** The modules of the service, in the order in which they handle an event that several listen to. */
export const modules: readonly ServiceModule[] = [
  programmeModule,
  criteriaModule,
  callModule,
  catalogueModule,
  organizationModule,
  eligibilityModule,
  noticeModule,
  applicationModule,
  attachmentModule,
  recommendationModule,
  qualificationModule,
  reviewModule,
  awardModule,
  budgetModule,
  cultivationModule,
  statisticsModule,
  notificationModule,
  auditModule,
];
