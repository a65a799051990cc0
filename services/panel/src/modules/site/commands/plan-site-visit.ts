import type { PlainDate } from '@award/calendar';
import { isId } from '@award/identity';
import { REVIEW_STAGES, STAGE_TEXTS, coded, refuse } from '@award/regulation';
import type { Stage } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { invalid, notFound } from '../../../things.ts';
import { firstRefusal, unfitToRead } from '../../panel/domain/fitness.ts';
import { candidatesFor } from '../../panel/persistence/panel-experts.ts';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { lockCases } from '../../projection/persistence/review-case.ts';
import { interestOfPerson, isHeldOff } from '../../recusal/persistence/held-off.ts';

export interface PlanSiteVisit {
  readonly applicationId: string;
  readonly visitOn: PlainDate;
  readonly expertIds: readonly string[];
}

const PLAN = { value: 'planSiteVisit', display: { zh: '安排现场评审', en: 'plan the site visit' } };

/** The day and team of a visit; planned again, it replaces the former plan (Art. 11(7)). Nobody with an interest goes along. */
export const planSiteVisit = command<PlanSiteVisit, { id: string }>({
  key: 'Mutation.planSiteVisit',
  async run(tx, input) {
    const [found] = isId(input.applicationId) ? await lockCases(tx, [input.applicationId]) : [];
    const cycle = found && (await pinnedCycle(tx.reader, found.cycleId));
    if (!cycle || found.programmeId !== actingProgramme(tx) || (await isHeldOff(tx, found.id))) return notFound('CASE');
    if (found.stage !== REVIEW_STAGES.SITE.stage) return refuse('STAGE_DOES_NOT_ALLOW', { action: PLAN, stage: coded(found.stage as Stage, STAGE_TEXTS) });
    if (input.visitOn < tx.today) return invalid('visitOn', `< ${tx.today}`);
    const ids = [...new Set(input.expertIds)];
    const team = await candidatesFor(tx, ids.filter(isId), cycle.id, cycle.programmeId);
    if (ids.length === 0 || team.length < ids.length) return notFound('EXPERT');
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const unfit = firstRefusal(team, (expert) => unfitToRead(expert, law));
    if (unfit) return unfit;
    for (const expert of team) {
      const interest = await interestOfPerson(tx, found.id, expert.personId, law);
      if (interest) return interest;
    }
    const [visit] = await tx.execute<{ id: string }>(
      `insert into panel.site_visit (id, cycle_id, application_id, visit_on, planned_by, planned_at) values (uuidv7(), $1, $2, $3, $4, $5)
       on conflict (application_id) do update set visit_on = excluded.visit_on, planned_by = excluded.planned_by, planned_at = excluded.planned_at returning id`,
      [cycle.id, found.id, input.visitOn, actingPerson(tx), tx.now],
    );
    await tx.execute('delete from panel.site_team_member where site_visit_id = $1', [visit!.id]);
    await tx.execute('insert into panel.site_team_member (site_visit_id, expert_id) select $1, unnest($2::uuid[])', [visit!.id, ids]);
    await refreshCaseAccess(tx, [found.id]);
    tx.audit(`site visit ${visit!.id}`);
    return { id: visit!.id };
  },
});
