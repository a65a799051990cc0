import { randomUUID } from 'node:crypto';
import { ROLE_NAMES } from '@award/identity';
import type { Role } from '@award/identity';
import { STAGES } from '@award/regulation';
import type { Stage } from '@award/regulation';
import { together } from '@award/test-simulate';
import { Client } from 'pg';
import { BEFORE_STAGE, ROLES_AT, STAGES_OF_ACT } from '../expected/lifecycle.ts';
import { expected } from '../expected/table.ts';
import { smallest } from './operation.ts';
import type { Operation } from './operation.ts';
import { verdictOf } from './verdict.ts';
import type { MatrixWorld } from './world.ts';

interface LifecycleCell {
  readonly stage: Stage;
  readonly act: string;
  readonly role: Role;
}

const LATER_AT_ONCE = 8;
const mayAtAll = ({ act, role }: LifecycleCell): boolean => expected[act]?.roles.includes(role) ?? false;
const belongs = ({ act, stage, role }: LifecycleCell): boolean =>
  mayAtAll({ act, stage, role }) && (STAGES_OF_ACT[act]?.includes(stage) ?? false) && (ROLES_AT[act]?.[stage]?.includes(role) ?? true);

/** Every act on a case × every stage × every role, with the right relation to the case. Gives what is answered otherwise. */
export async function lifecycleCells(world: MatrixWorld): Promise<{ checked: number; wrong: string[] }> {
  const admin = new Client({ connectionString: world.platform.database.adminUrl });
  await admin.connect();
  const stand = async (stage: Stage): Promise<void> => {
    await admin.query(`update application.application set stage = $2, stage_before_return = $3 where id = $1`, [world.applicationId, stage, stage === 'RETURNED' ? 'UNDER_RECOMMENDATION' : null]);
  };
  const wrong: string[] = [];
  let checked = 0;
  const look = async (cell: LifecycleCell): Promise<void> => {
    const { application } = world.subgraphs;
    const verdict = verdictOf(await application.execute(world.viewers[cell.role], operationOf(world, cell.act)));
    checked += 1;
    if (!isRight(cell, verdict)) wrong.push(`${cell.stage} ${cell.role} ${cell.act}: ${verdict}`);
  };
  try {
    for (const stage of STAGES) {
      const cells = Object.keys(STAGES_OF_ACT).flatMap((act) => ROLE_NAMES.map((role) => ({ stage, act, role })));
      await stand(stage);
      await together(cells.filter((cell) => !belongs(cell)), look, LATER_AT_ONCE);
      for (const cell of cells.filter(belongs)) {
        await stand(stage);
        await look(cell);
      }
    }
    await stand('MATERIAL_REVIEW');
  } finally {
    await admin.end();
  }
  return { checked, wrong };
}

function isRight(cell: LifecycleCell, verdict: string): boolean {
  if (!mayAtAll(cell)) return verdict === 'FORBIDDEN';
  if (belongs(cell)) return verdict === 'ANSWERED' || (verdict.startsWith('REFUSED') && verdict !== 'REFUSED STAGE_DOES_NOT_ALLOW');
  // A role that does this act at another stage only is told the same as everybody: not at this stage, or not by this role.
  return verdict === 'REFUSED STAGE_DOES_NOT_ALLOW' || verdict === `REFUSED ${BEFORE_STAGE[cell.act] ?? ''}` || (STAGES_OF_ACT[cell.act]?.includes(cell.stage) === true && verdict.startsWith('REFUSED'));
}

function operationOf(world: MatrixWorld, act: string): Operation {
  const ids: Record<string, string | null | undefined> = { applicationId: world.applicationId, recommendingUnitId: world.viewers.RECOMMENDER_HANDLER.scopeId, authorityId: world.viewers.AUTHORITY.scopeId, itemId: world.itemId };
  return smallest(world.subgraphs.application.running.schema, act, (field, scalar) =>
    scalar === 'ID' ? (ids[field] ?? randomUUID()) : { String: `说明 ${randomUUID().slice(0, 8)}`, Int: 1, Boolean: true, Date: world.played.play.clock.today }[scalar]);
}
