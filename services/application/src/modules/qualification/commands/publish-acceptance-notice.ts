import type { Instant } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import type { Law, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { mayAct, moveCase } from '../../application/commands/move-case.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';
import { publishNotice } from '../../notice/commands/publish-notice.ts';
import { namedCase } from '../../notice/domain/named-case.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import { ProgrammeEntity } from '../../programme/persistence/programme.entity.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { aboutCase } from '../domain/about-case.ts';
import { acceptanceNoticeWords } from '../domain/acceptance-words.ts';
import { qualificationFacts } from '../domain/qualification-facts.ts';
import { consultationsOf, findReview } from '../persistence/qualification.repository.ts';

export interface PublishAcceptanceNoticeInput {
  cycleId: string;
  applicationIds: readonly string[];
  idempotencyKey: string;
}

const noCases = (): Refusal => refuse('NOT_FOUND', { what: { value: 'application', display: { zh: '名单中的申报', en: 'an application of the list' } } });
const alreadyRunning = (): Refusal => refuse('ALREADY_DONE', { what: { value: 'notice', display: { zh: '受理名单公示', en: 'The acceptance notice' } } }, { articles: ['Art. 11(4)'] });

/** By what the law judges whether a case enters the list. Only a signed review counts. */
async function acceptanceFacts(tx: CommandTransaction, application: Application) {
  const review = await findReview(tx, application.id);
  const signed = review?.signedAt && review.decision === 'PASS' ? review : null;
  const judged = qualificationFacts(signed, signed?.clauses ?? [], await consultationsOf(tx, application.id));
  return { ...judged, preparedBy: signed && { personId: signed.preparedBy, name: signed.preparedByName } };
}

async function accept(tx: CommandTransaction, cases: readonly Application[], note: string, endsAt: Instant): Promise<Refusal | null> {
  for (const application of cases) {
    const facts = await acceptanceFacts(tx, application);
    const refusal = await moveCase(tx, application, 'accept', facts, { note, clock: { kind: 'ACCEPTANCE_NOTICE', endsAt } });
    if (refusal) return aboutCase(refusal, application);
  }
  return null;
}

async function firstObstacle(tx: CommandTransaction, cases: readonly Application[]): Promise<Refusal | null> {
  for (const application of cases) {
    const refusal = await mayAct(tx, application, 'accept', await acceptanceFacts(tx, application));
    if (refusal) return aboutCase(refusal, application);
  }
  return null;
}

/** The director publishes the list of those that passed and were consulted on; one case that does not belong stops the whole list (Art. 11(4)). */
export const publishAcceptanceNotice = command<PublishAcceptanceNoticeInput, { id: string }>({
  key: 'Mutation.publishAcceptanceNotice',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r11_one_running_list_notice: alreadyRunning },
  async run(tx, { cycleId, applicationIds }) {
    const cycle = await lockCycle(tx, cycleId);
    if (isRefusal(cycle)) return cycle;
    const asked = new Set(applicationIds.map((id) => id.toLowerCase()));
    const cases = (await lockCases(tx, [...asked])).filter((each) => each.cycleId === cycle.id && each.firstSubmittedAt !== null);
    if (cases.length === 0 || cases.length !== asked.size) return noCases();
    const obstacle = (await recusedFromList(tx, cases)) ?? (await firstObstacle(tx, cases));
    if (obstacle) return obstacle;
    const law: Law = { ruleset: await rulesetOfCycle(tx, cycle), calendar: tx.calendar };
    const programme = await tx.em.findOneOrFail(ProgrammeEntity, { id: cycle.programmeId });
    const words = acceptanceNoticeWords({ cycleTitle: cycle.titleZh, count: cases.length, workingDays: law.ruleset.noticeWorkingDays });
    const listed = cases.toSorted((a, b) => (a.number < b.number ? -1 : 1));
    const { notice, period } = await publishNotice(
      tx,
      { kind: 'ACCEPTANCE', programmeId: cycle.programmeId, cycleId: cycle.id, applicationId: null, issuer: `${programme.nameZh}领导小组办公室`, ...words, entries: listed.map((each) => namedCase(each)) },
      law.ruleset,
    );
    const refusal = await accept(tx, listed, notice.number, period.endsAt);
    return refusal ?? { id: notice.id };
  },
});
