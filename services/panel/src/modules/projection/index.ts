import type { ServiceModule } from '../../module.ts';
import { ApplicationFields } from './graphql/application.fields.ts';
import { ApplicationReference } from './graphql/application.reference.ts';
import { onCaseStageChanged } from './jobs/on-case-stage-changed.ts';
import { onCyclePinned } from './jobs/on-cycle-pinned.ts';
import { onCaseDisqualified, onObjectionDetermined } from './jobs/on-disqualified.ts';
import { onOrganizationEditorsChanged, onOrganizationMembersChanged } from './jobs/on-organization-changed.ts';
import { onRecommendingUnitRegistered } from './jobs/on-recommending-unit-registered.ts';
import { CreateProjection } from './persistence/create-projection.ts';

/** What this service knows of cycles and cases, who may read a case, and what it adds to one. */
export const projectionModule: ServiceModule = {
  resolvers: [ApplicationFields],
  orphanedTypes: [ApplicationReference],
  references: { Application: ({ id }) => ({ id }) },
  migrations: [{ name: '0100-projection', class: CreateProjection }],
  handlers: {
    CyclePinned: onCyclePinned,
    CaseStageChanged: onCaseStageChanged,
    OrganizationEditorsChanged: onOrganizationEditorsChanged,
    OrganizationMembersChanged: onOrganizationMembersChanged,
    RecommendingUnitRegistered: onRecommendingUnitRegistered,
    ObjectionDetermined: onObjectionDetermined,
    CaseDisqualified: onCaseDisqualified,
  },
};
