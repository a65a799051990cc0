import { isId } from '@award/identity';
import type { CycleId, ProgrammeId } from '@award/identity';
import { check, cyclesAreApart, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { cycleTitle } from '../domain/cycle-title.ts';
import { CycleEntity } from '../persistence/cycle.entity.ts';
import { inProgramme } from '../persistence/cycle.repository.ts';
import { ProgrammeEntity } from '../persistence/programme.entity.ts';
import { RulesetVersionEntity } from '../persistence/ruleset-version.entity.ts';

export interface PlanCycleInput {
  programmeId: string;
  year: number;
  rulesetVersion: number;
}

/** Plans an edition of the award with the version of the rules it will be judged by; every two years (Art. 4). */
export const planCycle = command<PlanCycleInput, { id: string }>({
  key: 'Mutation.planCycle',
  constraints: { r1_one_cycle_per_year: ({ year }) => refuse('ALREADY_DONE', { what: String(year) }) },
  async run(tx, { programmeId: given, year, rulesetVersion }) {
    const programmeId = given as ProgrammeId;
    const programme = isId(given) && inProgramme(tx, given) ? await tx.em.findOne(ProgrammeEntity, { id: programmeId }) : null;
    if (!programme) return refuse('NOT_FOUND', { what: { value: 'programme', display: { zh: '该奖项', en: 'the programme' } } });
    const ruleset = await tx.em.findOne(RulesetVersionEntity, { programmeId, version: rulesetVersion });
    if (!ruleset) return refuse('NOT_FOUND', { what: { value: 'ruleset', display: { zh: '该规则版本', en: 'the version of the rules' } } });
    const [previous] = await tx.em.find(CycleEntity, { programmeId }, { orderBy: { year: 'desc' }, limit: 1 });
    const apart = check(cyclesAreApart, { cycle: { year, previousYear: previous?.year ?? null } }, { ruleset: ruleset.text, calendar: tx.calendar });
    if (apart !== true) return apart;
    if (!Number.isInteger(year) || year < 2000 || year > 2099) return refuse('INVALID_INPUT', { field: 'year', reason: '2000–2099' });
    const id = uuidv7() as CycleId;
    const title = cycleTitle(programme, year);
    tx.em.create(CycleEntity, { id, programmeId, year, titleZh: title.zh, titleEn: title.en, status: 'PLANNED', rulesetId: ruleset.id, plannedAt: tx.now });
    await tx.em.flush();
    await tx.execute('insert into application.case_number_counter (cycle_id) values ($1)', [id]);
    tx.audit(`cycle ${id}`, String(year));
    return { id };
  },
});
