import { isId } from '@award/identity';
import type { ProgrammeId, RulesetVersionId } from '@award/identity';
import { amendRuleset, refuse } from '@award/regulation';
import type { Refusal, Ruleset } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { holdAlone } from '../../../advisory-lock.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { inProgramme } from '../persistence/cycle.repository.ts';
import { RulesetVersionEntity } from '../persistence/ruleset-version.entity.ts';

export interface AdoptRulesetInput {
  programmeId: string;
  basedOnVersion: number;
  changes: Readonly<Record<string, unknown>>;
  reason: string;
}

/** Adopts a next version of a programme's rules and interpretations (Art. 24). Cycles keep the version they were planned with. */
export const adoptRuleset = command<AdoptRulesetInput, { id: string }>({
  key: 'Mutation.adoptRuleset',
  constraints: { r24_one_ruleset_per_version: () => refuse('STALE_VERSION', { what: 'ruleset', expected: '', actual: '' }) },
  async run(tx, input) {
    const programmeId = input.programmeId as ProgrammeId;
    const unfit = unfitText({ reason: [input.reason, 500] });
    if (unfit) return unfit;
    if (!isId(programmeId) || !inProgramme(tx, programmeId)) return refuse('OTHER_PROGRAMME', { programme: input.programmeId });
    await holdAlone(tx, 'rulesets of programme', programmeId);
    const [newest] = await tx.em.find(RulesetVersionEntity, { programmeId }, { orderBy: { version: 'desc' }, limit: 1 });
    const base = await tx.em.findOne(RulesetVersionEntity, { programmeId, version: input.basedOnVersion });
    if (!base || !newest) return refuse('NOT_FOUND', { what: { value: 'ruleset', display: { zh: '该规则版本', en: 'the version of the rules' } } });
    const version = newest.version + 1;
    if (typeof input.changes !== 'object' || input.changes === null) return refuse('INVALID_INPUT', { field: 'changes', reason: 'an object is expected' });
    const amended = amendRuleset({ ...base.text, version: newest.version }, input.changes);
    if (isProblems(amended)) return amended[0] ?? refuse('INVALID_INPUT', { field: 'changes', reason: '' });
    const id = uuidv7() as RulesetVersionId;
    tx.em.create(RulesetVersionEntity, {
      id, programmeId, version, text: { ...amended, version, effectiveFrom: tx.today }, basedOnVersion: base.version, reason: input.reason.trim(),
      adoptedBy: tx.viewer.personId, adoptedByName: tx.viewer.name, approvedAt: tx.now,
    });
    tx.audit(`ruleset ${id}`, input.reason);
    return { id };
  },
});

const isProblems = (result: Ruleset | readonly Refusal[]): result is readonly Refusal[] => Array.isArray(result);
