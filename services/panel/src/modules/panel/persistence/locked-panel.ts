import type { PanelId } from '@award/identity';
import { isId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { actingProgramme } from '../../../acting.ts';
import { PanelEntity } from './panel.entity.ts';
import type { Panel } from './panel.entity.ts';

/** A panel of the acting programme, locked; null when there is none. */
export async function lockedPanel(tx: CommandTransaction, id: string): Promise<Panel | null> {
  if (!isId(id)) return null;
  return tx.em.findOne(PanelEntity, { id: id as PanelId, programmeId: actingProgramme(tx) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
