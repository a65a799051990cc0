import type { PlainDate } from '@award/calendar';
import { PREFECTURE_RULESET_V1 } from '@award/regulation';
import type { Ruleset } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { interestOf } from '../domain/detect-interest.ts';
import type { Tie } from '../domain/detect-interest.ts';

interface TieRow extends Tie {
  readonly personId: string;
  readonly personName: string;
  readonly applicationId: string;
  readonly cycleId: string;
  readonly programmeId: string;
  readonly ruleset: Ruleset | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

// From the acceptance notice on a case is known to the public, so that asking about it gives nothing away.
const OPEN_CASES = `select c.* from panel.review_case c
  where c.stage in ('ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION') and c.programme_id = $1
    and ($2::uuid is null or c.id = $2) and ($4::uuid is null or c.organization_id = $4)`;

const ties = statement<TieRow>(
  'recusal.ties',
  `with open_case as (${OPEN_CASES}),
   person as (select e.id as expert_id, e.person_id, e.name from panel.expert e where e.programme_id = $1 and e.status in ('ACTIVE', 'SUSPENDED') and ($3::uuid is null or e.person_id = $3)),
   tie as (
     select p.person_id, p.name, c.id as case_id, m.relation as kind, 'APPLICANT' as "to", m.organization_name, m."from", m."until"
     from person p join panel.employment m on m.expert_id = p.expert_id
     join open_case c on m.credit_code = c.credit_code or m.credit_code is null and m.organization_name = c.organization_name
     union all
     select p.person_id, p.name, c.id, m.relation, 'RECOMMENDING_UNIT', m.organization_name, m."from", m."until"
     from person p join panel.employment m on m.expert_id = p.expert_id
     join panel.recommending_unit u on u.name_zh = m.organization_name
     join open_case c on c.recommending_unit_id = u.id
     union all
     select o.person_id, p.name, c.id, 'EDITOR', 'APPLICANT', c.organization_name, null, null
     from open_case c join panel.organization_editor o on o.organization_id = c.organization_id join person p on p.person_id = o.person_id)
   select t.person_id as "personId", t.name as "personName", t.case_id as "applicationId", t.kind, t."to", t.organization_name as "organizationName", t."from", t."until",
     c.cycle_id as "cycleId", c.programme_id as "programmeId", y.ruleset
   from tie t join panel.review_case c on c.id = t.case_id left join panel.cycle y on y.id = c.cycle_id`,
);

/** Where to look: all of a programme, one case, one person, or one organization. */
export interface DetectionScope {
  readonly programmeId: string;
  readonly applicationId?: string;
  readonly personId?: string;
  readonly organizationId?: string;
}

/** Looks for interests of experts in open cases; each new one holds its person off the case until the Office decides. */
export async function detectFor(tx: CommandTransaction, scope: DetectionScope): Promise<void> {
  await tx.em.flush();
  const found = await tx.reader.rows(ties, [scope.programmeId, scope.applicationId ?? null, scope.personId ?? null, scope.organizationId ?? null]);
  const touched = new Set<string>();
  for (const row of found) {
    const interest = interestOf(row, tx.today, row.ruleset ?? PREFECTURE_RULESET_V1);
    if (interest && (await raiseDetected(tx, row, interest.ground, interest.detail))) touched.add(row.applicationId);
  }
  if (touched.size > 0) await refreshCaseAccess(tx, [...touched]);
}

interface Concerned {
  readonly personId: string;
  readonly personName: string;
  readonly applicationId: string;
  readonly cycleId: string;
  readonly programmeId: string;
}

/** Puts a detected interest before the Office; false when it was raised before. */
async function raiseDetected(tx: CommandTransaction, row: Concerned, ground: string, detail: string): Promise<boolean> {
  const raised = await tx.execute(
    `insert into panel.recusal (id, programme_id, cycle_id, application_id, person_id, person_name, ground, origin, detail, status, raised_at)
     values (uuidv7(), $1, $2, $3, $4, $5, $6, 'DETECTED', $7, 'PENDING', $8) on conflict do nothing returning id`,
    [row.programmeId, row.cycleId, row.applicationId, row.personId, row.personName, ground, detail, tx.now],
  );
  return raised.length > 0;
}

/** Members of the leading group who once wrote for an applicant: found when the meeting is convened. */
export async function detectAmong(tx: CommandTransaction, cycleId: string, members: readonly { personId: string; name: string }[]): Promise<void> {
  const rows = await tx.execute<Concerned>(
    `select o.person_id as "personId", x.name as "personName", c.id as "applicationId", c.cycle_id as "cycleId", c.programme_id as "programmeId"
     from panel.review_case c join panel.organization_editor o on o.organization_id = c.organization_id
     join jsonb_to_recordset($2::jsonb) as x("personId" uuid, name text) on x."personId" = o.person_id
     where c.cycle_id = $1 and c.stage = 'DELIBERATION'`,
    [cycleId, JSON.stringify(members)],
  );
  const touched = new Set<string>();
  for (const row of rows) if (await raiseDetected(tx, row, 'OTHER', '曾参与编写其申报材料')) touched.add(row.applicationId);
  if (touched.size > 0) await refreshCaseAccess(tx, [...touched]);
}
