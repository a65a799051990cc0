import type { ApplicationId } from '@award/identity';
import type { Stage } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { TimelineEntryEntity } from '../persistence/timeline-entry.entity.ts';

/** What happened to a case. `action` names a transition of the lifecycle or a mutation. */
export interface Happening {
  readonly action: string;
  readonly article?: string | null;
  readonly note?: string | null;
  readonly from?: Stage | null;
  readonly to?: Stage | null;
}

/** Writes what happened into the case's timeline, with who did it; the platform itself for handlers and sweeps. */
export function recordTimeline(tx: CommandTransaction, application: { id: ApplicationId }, happening: Happening): void {
  const { viewer } = tx;
  const platform = viewer.personId === null;
  tx.em.persist(
    tx.em.create(TimelineEntryEntity, {
      id: uuidv7(),
      applicationId: application.id,
      at: tx.now,
      action: happening.action,
      actorId: viewer.personId,
      actor: platform ? '系统' : viewer.name,
      actorRole: platform ? 'SYSTEM' : viewer.role,
      article: happening.article ?? null,
      note: happening.note ?? null,
      fromStage: happening.from ?? null,
      stage: happening.to ?? null,
    }),
  );
}
