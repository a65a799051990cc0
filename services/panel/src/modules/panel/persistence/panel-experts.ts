import type { PlainDate } from '@award/calendar';
import type { ExpertStatus, UndertakingKind } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';

/** An expert as the forming of panels judges one. */
export interface Candidate {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly status: ExpertStatus;
  readonly removedOn: PlainDate | null;
  readonly trained: boolean;
  readonly signed: UndertakingKind[];
}

const COLUMNS = `e.id, e.person_id as "personId", e.name, e.status, e.removed_on as "removedOn",
  exists (select from panel.training t where t.expert_id = e.id and t.result = 'PASSED') as trained,
  array(select u.kind from panel.undertaking u where u.person_id = e.person_id and u.cycle_id = $2) as signed`;

// The lock keeps an expert from losing the status while the panel is formed or started with the expert.
const candidates = statement<Candidate>('panel.candidates', `select ${COLUMNS} from panel.expert e where e.id = any($1::uuid[]) and e.programme_id = $3 order by e.id for share of e`);
const members = statement<Candidate & { chair: boolean }>(
  'panel.members',
  `select ${COLUMNS}, m.chair from panel.panel_member m join panel.expert e on e.id = m.expert_id where m.panel_id = $1 order by e.id for share of e`,
);

/** Experts of a programme by id, with what they bring for a cycle. */
export const candidatesFor = (tx: CommandTransaction, ids: readonly string[], cycleId: string, programmeId: string): Promise<Candidate[]> =>
  tx.reader.rows(candidates, [ids, cycleId, programmeId]);

/** The members of a panel, with what they bring for its cycle. */
export const membersOf = (tx: CommandTransaction, panelId: string, cycleId: string): Promise<(Candidate & { chair: boolean })[]> =>
  tx.reader.rows(members, [panelId, cycleId]);
