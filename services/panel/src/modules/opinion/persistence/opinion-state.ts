import type { OpinionSignedFacts } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { AssignmentState } from '../../panel/persistence/assignment-state.ts';
import { seatsOf } from '../../panel/persistence/assignment-state.ts';

interface OpinionState {
  readonly id: string;
  readonly version: number;
  /** whether it rests on the consensus and the composition that hold now */
  readonly current: boolean;
  readonly signed: string[];
}

const opinionOf = statement<OpinionState>(
  'opinion.state',
  `select o.id, o.version,
     exists (select from panel.consensus k where k.assignment_id = o.assignment_id and k.version = o.consensus_version and k.composition = $2
       and not exists (select from panel.consensus later where later.assignment_id = k.assignment_id and later.version > k.version)) as current,
     array(select s.expert_id from panel.opinion_signature s where s.opinion_id = o.id and s.version = o.version) as signed
   from panel.panel_opinion o where o.assignment_id = $1`,
);

/** The draft that can be signed now, or null. */
export async function signableOpinion(tx: CommandTransaction, assignment: AssignmentState): Promise<OpinionState | null> {
  const opinion = await tx.reader.first(opinionOf, [assignment.id, assignment.composition]);
  return opinion?.current ? opinion : null;
}

/** Who is to sign: every seated member, and the lead. */
export async function signersOf(tx: CommandTransaction, assignment: AssignmentState): Promise<{ expertId: string; personId: string }[]> {
  const seated = (await seatsOf(tx, assignment.id)).map(({ expertId, personId }) => ({ expertId, personId }));
  const lead = { expertId: assignment.leadExpertId, personId: assignment.leadPersonId };
  return seated.some(({ expertId }) => expertId === lead.expertId) ? seated : [...seated, lead];
}

/** The facts on which the law judges whether an opinion is complete. */
export async function opinionFacts(tx: CommandTransaction, assignment: AssignmentState): Promise<OpinionSignedFacts> {
  const opinion = await signableOpinion(tx, assignment);
  const members = (await signersOf(tx, assignment)).map(({ expertId }) => expertId);
  return { opinion: { reviewStage: assignment.stage, number: assignment.number, written: opinion !== null, members, signed: opinion?.signed ?? [] } };
}
