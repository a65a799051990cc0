import type { PlainDate } from '@award/calendar';
import type { Reader } from '@award/subgraph';
import { organizationFacts } from '../../eligibility/persistence/eligibility.reads.ts';
import { isDeclared, missingMaterial } from '../domain/completeness.ts';
import { unitFacts } from '../domain/unit-facts.ts';
import { materialOf } from './material.reads.ts';
import { submissionRecordOf } from './submission-facts.reads.ts';

/**
 * Everything by which the applicant's acts are judged on a day (I-3): the call, the internal notice, the material, the
 * declaration, the unit and eligibility. The same facts for the command and for the button that shows why it would be refused.
 */
export async function applicantFacts(reader: Reader, applicationId: string, on: PlainDate) {
  const record = await submissionRecordOf(reader, applicationId);
  const material = await materialOf(reader, applicationId);
  const organization = await organizationFacts(reader, record.organizationId);
  if (!organization) throw new Error(`no organization ${record.organizationId}`);
  const declared = isDeclared(material);
  const { unitKind: kind, unitDivision: divisionCode, unitIndustry: industry, noticePublishedOn: publishedOn, opensOn, deadline } = record;
  const chosen = unitFacts(record, kind && { kind, divisionCode, industry });
  return {
    on,
    call: opensOn && deadline ? { opensOn, deadline } : null,
    notice: { kind: 'INTERNAL' as const, ...(publishedOn && { publishedOn }) },
    internalNotice: { publishedOn: publishedOn ?? on, evidence: material.internalNoticeProofs, openObjections: record.openObjections },
    material: { missing: missingMaterial(material) },
    declaration: { noStateSecret: declared, truthful: declared },
    organization: { ...organization, ...chosen.organization },
    ...(chosen.unit && { unit: chosen.unit }),
  };
}
