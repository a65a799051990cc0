import type { CommandTransaction } from '@award/subgraph';
import { CallEntity } from '../../call/persistence/call.entity.ts';
import { organizationFacts } from '../../eligibility/persistence/eligibility.reads.ts';
import { InternalObjectionEntity } from '../../notice/persistence/public-notice.entity.ts';
import type { PublicNotice } from '../../notice/persistence/public-notice.entity.ts';
import { RecommendingUnitEntity } from '../../programme/persistence/recommending-unit.entity.ts';
import { isDeclared, missingMaterial } from '../domain/completeness.ts';
import { unitFacts } from '../domain/unit-facts.ts';
import type { Application } from '../persistence/application.entity.ts';
import { materialOf } from '../persistence/material.reads.ts';
import type { CaseFacts } from './move-case.ts';

/** Everything by which a submission is judged, as of today (I-3). */
export async function submissionFacts(tx: CommandTransaction, application: Application, notice: PublicNotice | null): Promise<CaseFacts<'submitApplication'>> {
  const [call, material, organization, unit, openObjections] = [
    await tx.em.findOne(CallEntity, { cycleId: application.cycleId }),
    await materialOf(tx.reader, application.id),
    await organizationFacts(tx.reader, application.organizationId),
    application.recommendingUnitId ? await tx.em.findOne(RecommendingUnitEntity, { id: application.recommendingUnitId }) : null,
    await tx.em.count(InternalObjectionEntity, { applicationId: application.id, settledAt: null }),
  ];
  if (!organization) throw new Error(`no organization ${application.organizationId}`);
  const declared = isDeclared(material);
  const chosen = unitFacts(application, unit);
  const publishedOn = notice && notice.status !== 'STOPPED' ? notice.period.event : undefined;
  return {
    on: tx.today,
    call,
    notice: { kind: 'INTERNAL', ...(publishedOn && { publishedOn }) },
    internalNotice: { publishedOn: publishedOn ?? tx.today, evidence: material.internalNoticeProofs, openObjections },
    material: { missing: missingMaterial(material) },
    declaration: { noStateSecret: declared, truthful: declared },
    organization: { ...organization, ...chosen.organization },
    ...(chosen.unit && { unit: chosen.unit }),
  };
}
