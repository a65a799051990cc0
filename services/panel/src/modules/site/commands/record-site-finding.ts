import { isId } from '@award/identity';
import { command, statement } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { invalid, notFound } from '../../../things.ts';
import { scoredItemsOf } from '../../projection/persistence/cycle.ts';

export interface RecordSiteFinding {
  readonly siteVisitId: string;
  readonly issue: string;
  readonly finding: string;
  readonly itemId?: string | null;
}

// Who reads the case and goes along, or judges it in the site review; the readers' list knows interests and lost status.
const visitOf = statement<{ cycleId: string; category: string }>(
  'site.visit-of-team',
  `select v.cycle_id as "cycleId", c.category from panel.site_visit v join panel.review_case c on c.id = v.application_id
   join panel.case_reader r on r.application_id = v.application_id and r.person_id = $2
   where v.id = $1 and (
     exists (select from panel.site_team_member m join panel.expert e on e.id = m.expert_id where m.site_visit_id = v.id and e.person_id = $2)
     or exists (select from panel.assignment a join panel.assignment_seat seat on seat.assignment_id = a.id and seat.ended_at is null
       where a.application_id = v.application_id and a.stage = 'SITE' and seat.person_id = $2))`,
);

/** What the team found on the spot about one open issue (Art. 11(7)). */
export const recordSiteFinding = command<RecordSiteFinding, { id: string }>({
  key: 'Mutation.recordSiteFinding',
  async run(tx, input) {
    const visit = isId(input.siteVisitId) ? await tx.reader.first(visitOf, [input.siteVisitId, actingPerson(tx)]) : null;
    if (!visit) return notFound('SITE_VISIT');
    const problem = unfitText({ issue: [input.issue, 1_000], finding: [input.finding, 5_000] });
    if (problem) return problem;
    const items = input.itemId ? await scoredItemsOf(tx.reader, visit.cycleId, visit.category) : [];
    if (input.itemId && !items.some(({ id }) => id === input.itemId)) return invalid('itemId', input.itemId);
    await tx.execute(
      `insert into panel.site_finding (id, site_visit_id, issue, finding, item_id, recorded_by, recorded_by_name, recorded_at) values (uuidv7(), $1, $2, $3, $4, $5, $6, $7)`,
      [input.siteVisitId, input.issue, input.finding, input.itemId ?? null, actingPerson(tx), tx.viewer.name, tx.now],
    );
    tx.audit(`site visit ${input.siteVisitId}`);
    return { id: input.siteVisitId };
  },
});
