import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicationId, PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import type { Stage } from '@award/regulation';

/** No state secret in it, and true: said by a person about the material as it stood (Art. 11(2), 19). */
export const DeclarationEntity = defineEntity({
  name: 'Declaration',
  schema: 'application',
  tableName: 'declaration',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    noStateSecret: p.boolean(),
    truthful: p.boolean(),
    declaredBy: p.uuid().$type<PersonId>(),
    declaredByName: p.text(),
    declaredAt: p.type(instantColumn),
  },
});

/** The receipt for what was handed in, with the hash of its sealed content. */
export const SubmissionEntity = defineEntity({
  name: 'Submission',
  schema: 'application',
  tableName: 'submission',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    ordinal: p.integer(),
    receipt: p.text(),
    contentHash: p.text(),
    submittedBy: p.uuid().$type<PersonId>(),
    submittedByName: p.text(),
    submittedAt: p.type(instantColumn),
  },
});

/** Remarks on one section when a case is returned. */
export interface SectionRemark {
  readonly sectionId: string;
  readonly remark: string;
}

/** A case sent back for correction, with what is to be corrected (Art. 11(3), (4)). */
export const CaseReturnEntity = defineEntity({
  name: 'CaseReturn',
  schema: 'application',
  tableName: 'case_return',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    fromStage: p.text().$type<Stage>(),
    remarks: p.text(),
    sectionRemarks: p.json<readonly SectionRemark[]>(),
    returnedBy: p.uuid().$type<PersonId>(),
    returnedByName: p.text(),
    returnedAt: p.type(instantColumn),
    resubmittedAt: p.type(instantColumn).nullable(),
  },
});
