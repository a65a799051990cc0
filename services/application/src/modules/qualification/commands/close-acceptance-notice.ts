import { isId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';
import { closeNotice } from '../../notice/commands/close-notice.ts';
import { lockNotice } from '../../notice/persistence/notice.repository.ts';
import { NoticeEntryEntity } from '../../notice/persistence/public-notice.entity.ts';
import { lockCycle } from '../../programme/persistence/cycle.repository.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { aboutCase } from '../domain/about-case.ts';

export interface CloseAcceptanceNoticeInput {
  noticeId: string;
  idempotencyKey: string;
}

const noSuchNotice = () => refuse('NOT_FOUND', { what: { value: 'notice', display: { zh: '该受理名单公示', en: 'the acceptance notice' } } });

/** After its five working days the director closes the notice, and the cases go to the material panels (Art. 11(4), (5)). */
export const closeAcceptanceNotice = command<CloseAcceptanceNoticeInput, { id: string }>({
  key: 'Mutation.closeAcceptanceNotice',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { noticeId }) {
    const notice = isId(noticeId) ? await lockNotice(tx, noticeId) : null;
    if (notice?.kind !== 'ACCEPTANCE') return noSuchNotice();
    const cycle = await lockCycle(tx, notice.cycleId);
    if (isRefusal(cycle)) return noSuchNotice();
    if (notice.status !== 'RUNNING') return refuse('ALREADY_DONE', { what: { value: notice.number, display: { zh: '受理名单公示的结束', en: 'Closing the notice' } } });
    const entries = await tx.em.find(NoticeEntryEntity, { noticeId: notice.id });
    const facts = { on: tx.today, notice: { kind: notice.kind, publishedOn: notice.period.event } };
    // Who withdrew or was disqualified meanwhile is no longer at this stage and stays where it is.
    const waiting = (await lockCases(tx, entries.map((entry) => entry.applicationId))).filter((each) => each.stage === 'ACCEPTANCE_NOTICE');
    const recused = await recusedFromList(tx, waiting);
    if (recused) return recused;
    for (const application of waiting) {
      const refusal = await moveCase(tx, application, 'closeAcceptanceNotice', facts, { note: notice.number });
      if (refusal) return aboutCase(refusal, application);
    }
    const running = closeNotice(tx, notice);
    if (running) return running;
    if (cycle.status === 'CALLED' || cycle.status === 'OPEN') cycle.status = 'REVIEWING';
    return { id: notice.id };
  },
});
