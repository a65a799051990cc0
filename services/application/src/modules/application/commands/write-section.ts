import type { CriterionId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized, textProblem, wordCount } from '../../../text/plain-text.ts';
import { inputProblem } from '../../../text/problem-words.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { SectionEntity } from '../persistence/section.entity.ts';
import { keepSecretText } from '../persistence/section-secret.ts';
import { mayAct } from './move-case.ts';

export interface WriteSectionInput {
  applicationId: string;
  itemId: string;
  text: string;
  tradeSecret: boolean;
  expectedVersion: number;
}

/**
 * Writes the answer to one criterion. A text over its word limit is kept, so that no work is lost, and counts as
 * missing until shortened. The words of a trade secret go into a table of their own (Art. 11(2), 22).
 */
export const writeSection = command<WriteSectionInput, { id: string; applicationId: string }>({
  key: 'Mutation.writeSection',
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const refusal = await mayAct(tx, application, 'writeSection', {});
    if (refusal) return refusal;
    const section = await tx.em.findOne(SectionEntity, { applicationId: application.id, itemId: input.itemId as CriterionId });
    if (!section) return refuse('NOT_FOUND', { what: { value: input.itemId, display: { zh: '该评价条目', en: 'the criterion' } } });
    if (section.version !== input.expectedVersion)
      return refuse('STALE_VERSION', { what: { value: 'section', display: { zh: '该部分内容', en: 'the section' } }, expected: input.expectedVersion, actual: section.version });
    const text = normalized(input.text);
    const problem = textProblem(text);
    if (problem) return refuse('INVALID_INPUT', inputProblem('text', problem));
    Object.assign(section, {
      text: input.tradeSecret ? '' : text, wordCount: wordCount(text), tradeSecret: input.tradeSecret, version: section.version + 1,
      updatedAt: tx.now, updatedBy: tx.viewer.personId, updatedByName: tx.viewer.name,
    });
    application.materialChangedAt = tx.now;
    application.updatedAt = tx.now;
    await tx.em.flush();
    await keepSecretText(tx, section, input.tradeSecret ? text : null);
    tx.audit(`section ${section.id}`);
    return { id: section.id, applicationId: application.id };
  },
});
