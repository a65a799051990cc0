import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { unfitText } from '../../../text/required-texts.ts';
import { publishNotice } from '../../notice/commands/publish-notice.ts';
import { cycleOfCase } from '../../programme/persistence/cycle.repository.ts';
import { internalNoticeWords } from '../domain/internal-notice-words.ts';
import { applicantFacts } from '../persistence/applicant-facts.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { moveCase } from './move-case.ts';

export interface PublishInternalNoticeInput {
  applicationId: string;
  place: string;
  idempotencyKey: string;
}

/** Publishes the application inside the organization for at least five working days, before it is submitted (Art. 11(2)). */
export const publishInternalNotice = command<PublishInternalNoticeInput, { id: string }>({
  key: 'Mutation.publishInternalNotice',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId, place }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ place: [place, 200] });
    if (unfit) return unfit;
    const facts = await applicantFacts(tx.reader, application.id, tx.today);
    const { cycle, ruleset } = await cycleOfCase(tx, application);
    const words = internalNoticeWords(application, cycle, ruleset.noticeWorkingDays);
    // Published first, since the case keeps the notice's clock; a refusal of the move takes both back.
    const { period } = await publishNotice(
      tx,
      { kind: 'INTERNAL', programmeId: application.programmeId, cycleId: cycle.id, applicationId: application.id, ...words, place: place.trim(), entries: [entryOf(application)] },
      ruleset,
    );
    const refusal = await moveCase(
      tx, application, 'publishInternalNotice', facts,
      { note: place.trim(), clock: { kind: 'INTERNAL_NOTICE', endsAt: period.endsAt } },
    );
    return refusal ?? { id: application.id };
  },
});

const entryOf = (application: { id: string; organizationId: string; organizationName: string; divisionCode: string; industry: string }) => ({
  applicationId: application.id,
  organizationId: application.organizationId,
  organizationName: application.organizationName,
  divisionCode: application.divisionCode,
  industry: application.industry,
});
