import { isId } from '@award/identity';
import type { CriteriaSetId, OrganizationId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { CriteriaItemEntity } from '../../criteria/persistence/criteria-item.entity.ts';
import { CriteriaSetEntity } from '../../criteria/persistence/criteria-set.entity.ts';
import { actsFor } from '../../organization/persistence/organization.repository.ts';
import { answerProblem, percentOf } from '../domain/self-assessment.ts';
import type { LevelAnswer } from '../domain/self-assessment.ts';

export interface TakeSelfAssessmentInput {
  promisingOrganizationId?: string | null;
  organizationId?: string | null;
  criteriaSetId: string;
  answers: readonly LevelAnswer[];
}

const noSuchOrganization = (): Refusal => refuse('NOT_FOUND', { what: { value: 'organization', display: { zh: '该组织', en: 'the organization' } } });

/** An applicant assesses its own organization, the Office together with one on its list. */
async function isOwn(tx: CommandTransaction, { promisingOrganizationId: listed, organizationId: own }: TakeSelfAssessmentInput): Promise<boolean> {
  if (tx.relation !== 'PROGRAMME') return !listed && isId(own ?? '') && actsFor(tx, own as OrganizationId, tx.relation);
  if (own || !isId(listed ?? '')) return false;
  const rows = await tx.execute('select 1 as found from application.promising_organization where id = $1 and programme_id = $2', [listed, tx.viewer.programmeId]);
  return rows.length > 0;
}

/** Measures an organization against approved criteria by its own judgment; it learns where it stands, and nothing of it enters a score (Art. 7(3), 10). */
export const takeSelfAssessment = command<TakeSelfAssessmentInput, { id: string }>({
  key: 'Mutation.takeSelfAssessment',
  async run(tx, input) {
    if (!(await isOwn(tx, input))) return noSuchOrganization();
    const criteriaSetId = input.criteriaSetId as CriteriaSetId;
    const set = isId(criteriaSetId) ? await tx.em.findOne(CriteriaSetEntity, { id: criteriaSetId, approvedAt: { $ne: null } }) : null;
    if (!set) return refuse('NOT_FOUND', { what: { value: 'criteria set', display: { zh: '该评价标准', en: 'the criteria set' } } });
    const items = await tx.em.find(CriteriaItemEntity, { criteriaSetId, leaf: true });
    const answers = input.answers.map(({ itemId, level }) => ({ itemId: itemId.toLowerCase(), level }));
    const problem = answerProblem(answers, items);
    if (problem) return refuse('INVALID_INPUT', { field: 'answers', reason: problem });
    const id = uuidv7();
    await tx.execute(
      `insert into application.self_assessment (id, promising_organization_id, organization_id, criteria_set_id, answers, percent, taken_by, taken_by_name, taken_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, input.promisingOrganizationId ?? null, input.organizationId ?? null, set.id, JSON.stringify(answers), percentOf(answers, items), tx.viewer.personId, tx.viewer.name, tx.now],
    );
    tx.audit(`self-assessment ${id}`);
    return { id };
  },
});
