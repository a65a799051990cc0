import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { documentsOf } from '../../objection/domain/evidence.ts';
import type { GivenDocument } from '../../objection/domain/evidence.ts';
import { awardOf } from '../../projection/persistence/projection.sql.ts';
import { MisuseReportEntity } from '../persistence/supervision.entities.ts';
import type { HonourBreach } from '../persistence/supervision.entities.ts';

/** A report by anyone. */
export interface ReportMisuse {
  certificateNumber?: string | null;
  awardId?: string | null;
  breach: HonourBreach;
  description: string;
  evidence?: GivenDocument | null;
  idempotencyKey: string;
}

/** Takes a report that an honour is used against Art. 18. */
export const reportMisuse = command<ReportMisuse, { id: string }>({
  key: 'Mutation.reportMisuse',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const award = await awardOf(tx, input);
    if (!award) return refuse('NOT_FOUND', { what: 'award' });
    if (!input.description.trim() || input.description.length > 10_000) return refuse('INVALID_INPUT', { field: 'description', reason: '1 to 10000 characters' });
    const documents = documentsOf(input.evidence ? [input.evidence] : []);
    if (isRefusal(documents)) return documents;
    const report = tx.em.create(MisuseReportEntity, {
      id: uuidv7(), awardId: award.award_id, programmeId: award.programme_id, receivedAt: tx.now, description: input.description.trim(), breach: input.breach,
      evidenceName: documents[0]?.name ?? null, evidence: documents[0]?.content ?? null, status: 'REPORTED',
    });
    tx.audit(`misuse report ${report.id}`);
    return { id: report.id };
  },
});
