import type { Relation, Viewer } from '@award/identity';
import { visibleCases } from '../../projection/persistence/visible-cases.ts';
import type { VisibleCases } from '../../projection/persistence/visible-cases.ts';

// An expert sees where a seat or the lead is held, once the panel works and while the status lasts.
const OWN = `(p.status <> 'FORMING' and exists (select from panel.expert me where me.person_id = $1::uuid and me.programme_id = p.programme_id and me.status = 'ACTIVE' and (
    a.lead_expert_id = me.id or exists (select from panel.assignment_seat seat where seat.assignment_id = a.id and seat.expert_id = me.id and seat.ended_at is null)))
  and not exists (select from panel.held_off h where h.application_id = c.id and h.person_id = $2::uuid))`;

/** Which assignments a viewer sees, over `panel.assignment a`, `panel.panel p` and `panel.review_case c`. */
export function visibleAssignments(relation: Relation, viewer: Viewer): VisibleCases {
  if (relation === 'ASSIGNED') return { name: 'own', sql: OWN, values: [viewer.personId, viewer.personId] };
  return visibleCases(relation === 'PROGRAMME' ? relation : 'ANY', viewer);
}
