import { REVIEW_STAGES, check, checkAll, everyVisitIsDeliberated, listHasOnlyCasesOfItsStage, opinionIsSigned, refuse } from '@award/regulation';
import type { ReviewStage } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { opinionFacts } from '../../opinion/persistence/opinion-state.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { casesOfStage, lockCases } from '../../projection/persistence/review-case.ts';
import { isHeldOff } from '../../recusal/persistence/held-off.ts';
import { assignmentOfCase, closePanels, keepStageList } from '../persistence/stage-list.ts';

export interface ConfirmStageList {
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly advanceApplicationIds: readonly string[];
  readonly idempotencyKey: string;
}

const CASE_OF_OWN_INTEREST = { value: 'CASE_ON_LIST', display: { zh: '名单中的申报', en: 'a case on the list' } };

/** The director signs which cases go on; every opinion of the stage is signed by its panel, and no case skips one (R12). */
export const confirmStageList = command<ConfirmStageList, { id: string }>({
  key: 'Mutation.confirmStageList',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r12_one_list_per_stage: () => alreadyDone('STAGE_LIST') },
  async run(tx, input) {
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const atStage = await casesOfStage(tx, cycle.id, REVIEW_STAGES[input.stage].stage);
    if (atStage.length === 0) return notFound('CASE');
    await lockCases(tx, atStage.map(({ id }) => id));
    const numberOf = new Map(atStage.map(({ id, number }) => [id, number]));
    const advance = [...new Set(input.advanceApplicationIds)];
    const list = { reviewStage: input.stage, atStage: [...numberOf.values()], advancing: advance.map((id) => numberOf.get(id) ?? id) };
    const lawful = checkAll([listHasOnlyCasesOfItsStage, everyVisitIsDeliberated], { list }, law);
    if (lawful !== true) return lawful;
    for (const { id, number } of atStage) {
      if (await isHeldOff(tx, id)) return refuse('RECUSED', { ground: CASE_OF_OWN_INTEREST });
      const assignment = await assignmentOfCase(tx, id, input.stage);
      const facts = assignment ? await opinionFacts(tx, assignment) : { opinion: { reviewStage: input.stage, number, written: false, members: [], signed: [] } };
      const signed = check(opinionIsSigned, facts, law);
      if (signed !== true) return signed;
    }
    const advanced = atStage.filter(({ id }) => advance.includes(id)).map(({ id }) => id);
    const notAdvanced = atStage.filter(({ id }) => !advance.includes(id)).map(({ id }) => id);
    const id = await keepStageList(tx, { cycleId: cycle.id, stage: input.stage, advanced, notAdvanced, by: actingPerson(tx) });
    await closePanels(tx, cycle.id, input.stage);
    await tx.publish({ type: 'StageListConfirmed', cycleId: cycle.id, stage: input.stage, advanced, notAdvanced, confirmedOn: tx.today });
    tx.audit(`stage list ${id}`);
    return { id };
  },
});
