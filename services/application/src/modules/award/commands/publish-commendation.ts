import { yearsAfter } from '@award/calendar';
import type { CommendationId, PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import { ProgrammeEntity } from '../../programme/persistence/programme.entity.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { numberCertificates } from '../domain/certificates.ts';
import { programmeCode } from '../domain/programme-code.ts';
import { CommendationEntity } from '../persistence/award.entities.ts';
import { lockOutcome } from '../persistence/award.repository.ts';
import { conferAward } from './confer-award.ts';
import { listedCases } from './listed-cases.ts';

export interface PublishCommendationInput {
  cycleId: string;
  number: string;
  title: string;
  idempotencyKey: string;
}

const alreadyPublished = () => refuse('ALREADY_DONE', { what: { value: 'commendation', display: { zh: '表彰决定', en: 'The commendation' } } }, { articles: ['Art. 14'] });

/**
 * Publishes the commendation: certificates and plaques are numbered and registered, supervision begins, and the other
 * services are told (Art. 14, 20).
 */
export const publishCommendation = command<PublishCommendationInput, { id: string }>({
  key: 'Mutation.publishCommendation',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: {
    r14_one_commendation_per_cycle: alreadyPublished,
    r14_one_commendation_per_number: ({ number }) => refuse('INVALID_INPUT', { field: 'number', reason: number }),
  },
  async run(tx, input) {
    const cycle = await lockCycle(tx, input.cycleId);
    if (isRefusal(cycle)) return cycle;
    const unfit = unfitText({ number: [input.number, 60], title: [input.title, 200] });
    if (unfit) return unfit;
    const outcome = await lockOutcome(tx, cycle.id);
    if (await tx.em.findOne(CommendationEntity, { cycleId: cycle.id })) return alreadyPublished();
    const listed = await listedCases(tx, cycle.id, 'APPROVED');
    if (!outcome.approvedOn || listed.length === 0) return refuse('NOT_APPROVED', {});
    const recused = await recusedFromList(tx, listed.map(({ application }) => application));
    if (recused) return recused;
    const ruleset = await rulesetOfCycle(tx, cycle);
    const programme = await tx.em.findOneOrFail(ProgrammeEntity, { id: cycle.programmeId });
    const supervisionUntil = yearsAfter(tx.today, ruleset.supervisionYears).lastDay;
    const cases = new Map(listed.map(({ award, application }) => [award.id, application]));
    for (const numbered of numberCertificates(listed.map(({ award }) => award), programmeCode(programme), cycle.year)) {
      const application = cases.get(numbered.award.id);
      const refusal = application && (await conferAward(tx, numbered, application, { year: cycle.year, supervisionUntil, commendation: input.number.trim() }));
      if (refusal) return refusal;
    }
    cycle.status = 'CLOSED';
    const commendation = tx.em.create(CommendationEntity, {
      id: uuidv7() as CommendationId, cycleId: cycle.id, programmeId: cycle.programmeId, number: input.number.trim(), title: input.title.trim(),
      publishedBy: tx.viewer.personId as PersonId, publishedByName: tx.viewer.name, publishedOn: tx.today,
    });
    tx.em.persist(commendation);
    return { id: commendation.id };
  },
});
