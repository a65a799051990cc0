import { STAGE_TEXTS, holder } from '@award/regulation';
import type { Stage } from '@award/regulation';
import type { Audience, Recipient } from './recipient.ts';

/** A case as far as it says whom its moves concern. */
export interface ConcernedCase {
  readonly stage: Stage;
  readonly organizationId: string;
  readonly programmeId: string;
  readonly recommendingUnitId?: string | null;
  readonly submitted: boolean;
}

const HOLDERS: readonly (readonly [role: string, audience: Audience])[] = [
  ['RECOMMENDER_HANDLER', 'UNIT'],
  ['OFFICE_CLERK', 'OFFICE'],
  ['LEADING_GROUP_MEMBER', 'LEADING_GROUP'],
  ['GOVERNMENT', 'GOVERNMENT'],
];

/** Ends that the unit and the Office learn of, because they had a part in the case or have work because of it. */
const TOLD_TO_HANDLERS: ReadonlySet<Stage> = new Set<Stage>(['WITHDRAWN', 'DISQUALIFIED', 'AWARDED', 'REVOKED']);

/**
 * Whom it concerns that a case came to stand where it does: its organization; who holds it now; and at some ends those
 * who handled it. Until it is submitted it concerns nobody else (Art. 11(2)).
 */
export function concerned(application: ConcernedCase): Recipient[] {
  const organization: Recipient = { audience: 'ORGANIZATION', id: application.organizationId };
  if (!application.submitted) return [organization];
  const roles: readonly string[] = holder(application.stage)?.roles ?? [];
  const audiences = new Set(HOLDERS.filter(([role]) => roles.includes(role)).map(([, audience]) => audience));
  if (TOLD_TO_HANDLERS.has(application.stage)) for (const audience of ['UNIT', 'OFFICE'] as const) audiences.add(audience);
  const ids: Partial<Record<Audience, string | null | undefined>> = {
    UNIT: application.recommendingUnitId, OFFICE: application.programmeId, LEADING_GROUP: application.programmeId, GOVERNMENT: application.programmeId,
  };
  const others = [...audiences].flatMap((audience): Recipient[] => (ids[audience] ? [{ audience, id: ids[audience] }] : []));
  return [organization, ...others];
}

/** What is said of the move. */
export function stageTitle(application: { number: string; organizationName: string; stage: Stage }): { zh: string; en: string } {
  const { zh, en } = STAGE_TEXTS[application.stage];
  return { zh: `${application.organizationName}（${application.number}）：${zh}`, en: `${application.number}: ${en}` };
}
