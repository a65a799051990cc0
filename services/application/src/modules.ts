import { applicationModule } from './modules/application/index.ts';
import { attachmentModule } from './modules/attachment/index.ts';
import { awardModule } from './modules/award/index.ts';
import { callModule } from './modules/call/index.ts';
import { catalogueModule } from './modules/catalogue/index.ts';
import { criteriaModule } from './modules/criteria/index.ts';
import { eligibilityModule } from './modules/eligibility/index.ts';
import { noticeModule } from './modules/notice/index.ts';
import { organizationModule } from './modules/organization/index.ts';
import { programmeModule } from './modules/programme/index.ts';
import { qualificationModule } from './modules/qualification/index.ts';
import { recommendationModule } from './modules/recommendation/index.ts';
import { reviewModule } from './modules/review/index.ts';
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
];
