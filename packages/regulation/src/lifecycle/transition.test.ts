import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTING_ROLES } from '../enumerations/acting-role.ts';
import type { ActingRole } from '../enumerations/acting-role.ts';
import { STAGES } from '../enumerations/stage.ts';
import { LAW, on, seeded, SOUND_FACTS } from '../law.fixture.ts';
import { isRefusal } from '../refusal/refusal.ts';
import { refusalText } from '../refusal/refusal-text.ts';
import { ACTION_NAMES } from './actions.ts';
import type { Action } from './actions.ts';
import { LIFECYCLE } from './table.ts';
import { actionFact, refusalsOfTransition, rowsFrom, transition } from './transition.ts';
import type { ActionFacts, CaseState } from './transition.ts';

console.info(`regulation, transition: ${seeded(process.env)}`);

type Facts = ActionFacts<Action>;
const as = (role: ActingRole, changes: Partial<Facts> = {}): Facts => ({ ...SOUND_FACTS, actor: { personId: 'signer', role }, ...changes });

/** Facts under which the guards of that action all hold: some actions exclude each other's. */
function factsFor(action: Action, role: ActingRole): Facts {
  const opposite: Partial<Record<Action, Partial<Facts>>> = {
    notAdvance: { stageList: { reviewStage: 'MATERIAL', confirmed: true, listed: false } },
    notSelect: { deliberation: { concluded: true, elected: null } },
    approve: { approval: { approved: false } },
    sendBack: { approval: { approved: false } },
  };
  return as(role, opposite[action]);
}

describe('a transition', () => {
  it.each(LIFECYCLE.map((row) => [`${row.from} ${row.action}`, row] as const))('%s goes where the table says', (_, row) => {
    const state: CaseState = { stage: row.from, returnedFrom: row.returnedFrom };
    for (const role of row.by) {
      expect(transition(state, row.action, factsFor(row.action, role), LAW)).toMatchObject({ stage: row.to });
      expect(refusalsOfTransition(state, row.action, factsFor(row.action, role), LAW)).toEqual([]);
    }
  });

  it('remembers from where a case was returned, and at which stage it ended', () => {
    expect(transition({ stage: 'QUALIFICATION' }, 'returnForCorrection', as('OFFICE_CLERK'), LAW)).toEqual({
      stage: 'RETURNED',
      returnedFrom: 'QUALIFICATION',
    });
    expect(transition({ stage: 'PRESENTATION' }, 'notAdvance', factsFor('notAdvance', 'OFFICE_DIRECTOR'), LAW)).toEqual({
      stage: 'NOT_ADVANCED',
      notAdvancedAt: 'PRESENTATION',
    });
    expect(transition({ stage: 'RETURNED', returnedFrom: 'QUALIFICATION' }, 'resubmitApplication', as('APPLICANT'), LAW)).toEqual({
      stage: 'QUALIFICATION',
    });
  });

  it('is refused where the stage does not allow it, before anybody asks who acts', () => {
    const refusal = transition({ stage: 'APPROVAL' }, 'submitApplication', as('PUBLIC'), LAW);
    expect(refusal).toMatchObject({
      code: 'STAGE_DOES_NOT_ALLOW',
      articles: ['Art. 11(2)'],
      facts: [
        { key: 'action', value: 'submitApplication', display: { zh: '提交申报' } },
        { key: 'stage', value: 'APPROVAL', display: { zh: '审定', en: 'Approval' } },
      ],
    });
    expect(refusalsOfTransition({ stage: 'APPROVAL' }, 'submitApplication', as('PUBLIC'), LAW)).toEqual([refusal]);
  });

  it('is refused to a role that does not do it, with the step that says who does', () => {
    expect(transition({ stage: 'QUALIFICATION' }, 'returnForCorrection', as('RECOMMENDER_HANDLER'), LAW)).toMatchObject({
      code: 'NOT_PERMITTED',
      articles: ['Art. 11(4)'],
      facts: [{ value: 'returnForCorrection' }, { value: 'RECOMMENDER_HANDLER', display: { zh: '审核推荐单位经办人' } }],
    });
  });

  it('gives the first refusal in the order of the table, and all of them when asked', () => {
    const facts = as('APPLICANT', {
      on: on('2026-07-01'),
      declaration: { noStateSecret: false, truthful: true },
      organization: { ...SOUND_FACTS.organization, divisionCode: '650100' },
    });
    expect(transition({ stage: 'INTERNAL_NOTICE' }, 'submitApplication', facts, LAW)).toMatchObject({ code: 'CALL_CLOSED' });
    expect(refusalsOfTransition({ stage: 'INTERNAL_NOTICE' }, 'submitApplication', facts, LAW).map((each) => each.code)).toEqual([
      'CALL_CLOSED',
      'DECLARATION_MISSING',
      'UNIT_NOT_COMPETENT',
      'OUTSIDE_TERRITORY',
    ]);
  });

  it('fills the name of the action into the rules that speak of it', () => {
    expect(transition({ stage: 'QUALIFICATION' }, 'notAccept', as('OFFICE_DIRECTOR', { reason: ' ' }), LAW)).toMatchObject({
      code: 'REASON_REQUIRED',
      facts: [{ key: 'action', value: 'notAccept', display: { zh: '不予受理', en: 'Do not accept' } }],
    });
    expect(actionFact('revoke')).toEqual({ value: 'revoke', display: { zh: '取消奖励', en: 'Revoke the award' } });
  });

  it('of what has legal effect takes a second person', () => {
    const alone = as('RECOMMENDER_APPROVER', { preparedBy: { personId: 'signer', name: '张三' } });
    expect(transition({ stage: 'UNDER_RECOMMENDATION' }, 'publishRecommendationNotice', alone, LAW)).toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
      facts: [{ value: 'publishRecommendationNotice' }, { key: 'preparedBy', value: '张三' }],
    });
  });

  it('waits for its notice, and says until when', () => {
    const early = as('OFFICE_DIRECTOR', { on: on('2026-10-09'), notice: { kind: 'AWARD', publishedOn: on('2026-09-29') } });
    // National Day 2026: 1–7 October off, 10 October worked. Counted: 30 September, 8, 9, 10, 12 October; then the 13th.
    expect(transition({ stage: 'AWARD_NOTICE' }, 'submitForApproval', early, LAW)).toMatchObject({
      code: 'NOTICE_RUNNING',
      articles: ['Art. 11(8)'],
      succeedsFrom: '2026-10-13',
    });
    expect(transition({ stage: 'AWARD_NOTICE' }, 'submitForApproval', { ...early, on: on('2026-10-13') }, LAW)).toEqual({ stage: 'APPROVAL' });
  });

  it('asks only for the facts of its own guards', () => {
    const withdrawal: ActionFacts<'withdrawApplication'> = { actor: { personId: 'p', role: 'APPLICANT' } };
    expect(transition({ stage: 'DRAFT' }, 'withdrawApplication', withdrawal, LAW)).toEqual({ stage: 'WITHDRAWN' });
    // @ts-expect-error closing a notice needs the notice and the day
    const incomplete: ActionFacts<'closeAcceptanceNotice'> = { actor: { personId: 'p', role: 'OFFICE_DIRECTOR' } };
    expect(incomplete).toBeDefined();
  });
});

describe('whatever happens', () => {
  const role = fc.constantFrom(...(Object.keys(ACTING_ROLES) as ActingRole[]));
  const action = fc.constantFrom(...ACTION_NAMES);
  const facts = fc
    .record({
      on: fc.constantFrom(on('2026-03-01'), on('2026-06-30'), on('2026-07-01')),
      reason: fc.constantFrom(undefined, '', '理由'),
      preparedBy: fc.constantFrom(null, { personId: 'signer', name: 'a' }, { personId: 'other', name: 'b' }),
      declaration: fc.record({ noStateSecret: fc.boolean(), truthful: fc.boolean() }),
      stageList: fc.record({ reviewStage: fc.constantFrom('MATERIAL', 'PRESENTATION', 'SITE'), confirmed: fc.boolean(), listed: fc.boolean() }),
      deliberation: fc.record({ concluded: fc.boolean(), elected: fc.constantFrom(null, 'QUALITY_AWARD', 'NOMINATION') }),
      seat: fc.record({ tier: fc.constantFrom('QUALITY_AWARD', 'NOMINATION'), taken: fc.integer({ min: 0, max: 6 }) }),
      objections: fc.record({ undetermined: fc.integer({ min: 0, max: 2 }) }),
      approval: fc.record({ approved: fc.boolean() }),
      disqualification: fc.record({ determined: fc.boolean() }),
    }, { requiredKeys: [] })
    .map((changes): Partial<Facts> => changes as Partial<Facts>);
  const step = fc.record({ role, action, facts });

  it('a case stays on the table, an end stays an end, and every refusal cites an article in full sentences', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (walk) => {
        let state: CaseState = { stage: 'DRAFT' };
        for (const { role: who, action: what, facts: known } of walk) {
          const result = transition(state, what, as(who, known), LAW);
          const allowed = rowsFrom(state).filter((row) => row.action === what && row.by.includes(who));
          const refused = isRefusal(result) ? [result] : [];
          expect(refused.length > 0 || allowed.map((row) => row.to).includes((result as CaseState).stage)).toBe(true);
          for (const refusal of refused) {
            expect(refusal.articles.length).toBeGreaterThan(0);
            expect(refusalText(refusal, 'zh') + refusalText(refusal, 'en')).not.toMatch(/[{}]|undefined|null/);
          }
          state = isRefusal(result) ? state : result;
        }
        expect(STAGES).toContain(state.stage);
      }),
    );
  });

  it('whoever follows the main line with sound facts arrives at the award', () => {
    let state: CaseState = { stage: 'DRAFT' };
    const visited = [state.stage];
    while (state.stage !== 'AWARDED') {
      const row = rowsFrom(state).find((each) => each.from !== each.to)!;
      const next = transition(state, row.action, factsFor(row.action, row.by[0]!), LAW);
      if (isRefusal(next)) throw new Error(refusalText(next, 'en'));
      state = next;
      visited.push(state.stage);
    }
    expect(visited).toHaveLength(13);
  });
});
