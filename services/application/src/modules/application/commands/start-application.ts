import type { ApplicationId } from '@award/identity';
import { CATEGORIES, coded, isRefusal, refuse } from '@award/regulation';
import type { Category, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { callWindowProblem } from '../../call/domain/call-window-problem.ts';
import { CallEntity } from '../../call/persistence/call.entity.ts';
import { CycleCriteriaEntity } from '../../criteria/persistence/criteria-set.entity.ts';
import { lockOrganization } from '../../organization/persistence/lock-organization.ts';
import { cycleOfCase, findCycle } from '../../programme/persistence/cycle.repository.ts';
import { caseNumber } from '../domain/case-number.ts';
import { ApplicationEntity } from '../persistence/application.entity.ts';
import { nextCaseOrdinal } from '../persistence/application.repository.ts';
import { announceCase } from './announce-case.ts';
import { openSections } from './open-sections.ts';
import { recordTimeline } from './record-timeline.ts';

export interface StartApplicationInput {
  cycleId: string;
  organizationId: string;
  category: Category;
}

const alreadyApplied = (number: string): Refusal => refuse('ALREADY_APPLIED', { number });

/** Starts an organization's one application in a cycle, while its call is open (Art. 11(1), (2)). */
export const startApplication = command<StartApplicationInput, { id: string }>({
  key: 'Mutation.startApplication',
  constraints: { r1_one_application_per_cycle: () => alreadyApplied('') },
  async run(tx, input) {
    const cycleFound = await findCycle(tx, input.cycleId);
    if (isRefusal(cycleFound)) return cycleFound;
    const { cycle, programme, ruleset } = await cycleOfCase(tx, { cycleId: cycleFound.id });
    // The organization's lock makes the second of two clicks see the first one's case, and name its number.
    const organization = await lockOrganization(tx, input.organizationId);
    if (isRefusal(organization)) return organization;
    const call = await tx.em.findOne(CallEntity, { cycleId: cycle.id });
    const closed = callWindowProblem(tx.today, call, { ruleset, calendar: tx.calendar });
    if (closed) return closed;
    const existing = await tx.em.findOne(ApplicationEntity, { organizationId: organization.id, cycleId: cycle.id, stage: { $ne: 'WITHDRAWN' } });
    if (existing) return alreadyApplied(existing.number);
    const serving = await tx.em.findOne(CycleCriteriaEntity, { cycleId: cycle.id, category: input.category });
    if (!serving) return refuse('CRITERIA_MISSING', { category: coded(input.category, CATEGORIES) });
    const application = tx.em.create(ApplicationEntity, {
      id: uuidv7() as ApplicationId,
      number: caseNumber(programme, cycle.year, await nextCaseOrdinal(tx, cycle.id)),
      cycleId: cycle.id, programmeId: cycle.programmeId, organizationId: organization.id, category: input.category,
      stage: 'DRAFT', stageBeforeReturn: null, notAdvancedAt: null, outcomeReason: null, recommendingUnitId: null, firstSubmittedAt: null,
      organizationName: organization.name, creditCode: organization.creditCode, divisionCode: organization.divisionCode, industry: organization.industry,
      smallOrMedium: organization.size !== 'LARGE', clockKind: call && 'CALL_DEADLINE', clockEndsAt: call?.deadlineAt ?? null,
      startedBy: tx.viewer.personId, startedAt: tx.now, materialChangedAt: tx.now, updatedAt: tx.now, version: 1,
    });
    recordTimeline(tx, application, { action: 'startApplication', article: 'Art. 11(2)', to: 'DRAFT' });
    await tx.em.flush();
    await openSections(tx, application.id, serving.criteriaSetId);
    tx.audit(`application ${application.id}`, application.number);
    await announceCase(tx, application, null);
    return { id: application.id };
  },
});
