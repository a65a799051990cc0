import { isRefusal } from '../client/person.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle } from './play.ts';

/** A revoked winner and a winner of the last five years try again, and are refused with article and day (Art. 15, 19). */
export async function tryToReapply(play: Play, cycle: PlayCycle, one: PlayCase, code: 'BARRED' | 'REAPPLY_TOO_SOON'): Promise<void> {
  const { eligibilityPreCheck } = await one.owner.ask<{ eligibilityPreCheck: { outcome: string; refusal: { code: string; article: string; succeedsFrom: string | null } | null }[] }>(
    `query ($o: ID!, $c: ID!) { eligibilityPreCheck(organizationId: $o, cycleId: $c) { id outcome refusal { code article succeedsFrom } } }`,
    { o: one.organizationId, c: cycle.id },
  );
  const clause = eligibilityPreCheck.find(({ refusal }) => refusal?.code === code);
  play.record.check(`${code} 在预检中指明条款和可申报日期`, clause?.refusal?.succeedsFrom !== null && clause !== undefined, clause ?? eligibilityPreCheck);
  const started = await one.owner.try('startApplication', { cycleId: cycle.id, organizationId: one.organizationId, category: one.organization.category }, 'id');
  if (!isRefusal(started)) await one.owner.do('withdrawApplication', { applicationId: (started as { id: string }).id, reason: '不符合申报条件', ...key() });
}
