import type { PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { supersedeReview } from '../../qualification/persistence/qualification.repository.ts';
import { supersedeRecommendation } from '../../recommendation/persistence/recommendation.repository.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { CaseReturnEntity } from '../persistence/case-record.entities.ts';
import type { SectionRemark } from '../persistence/case-record.entities.ts';
import { SectionEntity } from '../persistence/section.entity.ts';
import { moveCase } from './move-case.ts';

export interface ReturnForCorrectionInput {
  applicationId: string;
  remarks: string;
  sectionRemarks?: readonly SectionRemark[] | null;
  idempotencyKey: string;
}

/** Sends a case back for correction with what is to be corrected: the unit while it checks, the Office while it reviews (Art. 11(3), (4)). */
export const returnForCorrection = command<ReturnForCorrectionInput, { id: string }>({
  key: 'Mutation.returnForCorrection',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId, remarks, sectionRemarks }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const from = application.stage;
    const refusal = await moveCase(tx, application, 'returnForCorrection', { reason: remarks }, { note: remarks.trim() });
    if (refusal) return refusal;
    const perSection = sectionRemarks ?? [];
    const unfit = unfitText({ remarks: [remarks, 5000], ...Object.fromEntries(perSection.map((each, index) => [`sectionRemarks ${index + 1}`, [each.remark, 2000] as const])) });
    if (unfit) return unfit;
    const own = new Set((await tx.em.find(SectionEntity, { applicationId: application.id }, { fields: ['id'] })).map((section) => section.id));
    if (perSection.some((each) => !own.has(each.sectionId))) return refuse('INVALID_INPUT', { field: 'sectionRemarks', reason: 'no section of this application' });
    tx.em.create(CaseReturnEntity, {
      id: uuidv7(), applicationId: application.id, fromStage: from, remarks: remarks.trim(),
      sectionRemarks: perSection.map(({ sectionId, remark }) => ({ sectionId, remark: remark.trim() })),
      returnedBy: tx.viewer.personId as PersonId, returnedByName: tx.viewer.name, returnedAt: tx.now, resubmittedAt: null,
    });
    // What was checked so far was checked on other material, so the checking body begins anew.
    if (from === 'QUALIFICATION') await supersedeReview(tx, application.id);
    else await supersedeRecommendation(tx, application.id);
    return { id: application.id };
  },
});
