import { describe, expect, it } from 'vitest';
import { ACTING_ROLES } from '../enumerations/acting-role.ts';
import type { ActingRole } from '../enumerations/acting-role.ts';
import { END_STAGES, MAIN_STAGES, STAGES, UNDER_REVIEW } from '../enumerations/stage.ts';
import type { Stage } from '../enumerations/stage.ts';
import { STAGE_TEXTS } from '../enumerations/stage-texts.ts';
import { ALL_RULES } from '../rules/all.ts';
import { ACTION_NAMES, ACTIONS } from './actions.ts';
import { GUARDS } from './guards.ts';
import { holder, isEnd, standing } from './holder.ts';
import { LIFECYCLE } from './table.ts';
import { availableActions, rowsFrom } from './transition.ts';
import type { CaseState } from './transition.ts';

const ROLES = Object.keys(ACTING_ROLES) as readonly ActingRole[];
const steps = LIFECYCLE.filter((row) => row.from !== row.to);

/** Every state that a case can be in: a returned one remembers where it came from. */
const STATES: readonly CaseState[] = STAGES.flatMap((stage): readonly CaseState[] =>
  stage === 'RETURNED'
    ? [
        { stage, returnedFrom: 'UNDER_RECOMMENDATION' },
        { stage, returnedFrom: 'QUALIFICATION' },
      ]
    : [{ stage }],
);

describe('the table', () => {
  it('is as adopted', () => expect(LIFECYCLE).toMatchSnapshot());

  it('has each action of a state once, and every action somewhere', () => {
    for (const state of STATES) {
      const actions = rowsFrom(state).map((row) => row.action);
      expect(new Set(actions).size).toBe(actions.length);
    }
    expect(new Set(LIFECYCLE.map((row) => row.action))).toEqual(new Set(ACTION_NAMES));
  });

  it('names each guard by the id of its rule, and the rules are in the catalogue', () => {
    for (const [id, rule] of Object.entries(GUARDS)) expect(rule.id).toBe(id);
    const used = new Set(LIFECYCLE.flatMap((row) => row.guards));
    expect(used).toEqual(new Set(Object.keys(GUARDS)));
    for (const id of used) expect(ALL_RULES.map((rule) => rule.id)).toContain(id);
  });

  it('skips no stage of the main line (R12)', () => {
    const order = (stage: Stage) => (MAIN_STAGES as readonly Stage[]).indexOf(stage);
    const forward = steps.filter(({ from, to }) => order(from) >= 0 && order(to) > order(from));
    expect(forward.map(({ from, to }) => order(to) - order(from))).toEqual(MAIN_STAGES.slice(1).map(() => 1));
    const onward = MAIN_STAGES.slice(0, -1).map((stage) => holder(stage) && steps.find((row) => row.from === stage)?.to);
    expect(onward).toEqual(MAIN_STAGES.slice(1));
  });

  it('has no way out of an end, but the revocation of an award', () => {
    for (const end of END_STAGES) expect(LIFECYCLE.filter((row) => row.from === end)).toEqual([]);
    expect(LIFECYCLE.filter((row) => row.from === 'AWARDED').map((row) => row.to)).toEqual(['REVOKED']);
    expect(STAGES.filter(isEnd)).toEqual(['AWARDED', ...END_STAGES]);
  });

  it('leads from the draft to every stage, and from every stage to an end', () => {
    const reach = (start: Stage) => {
      const seen = new Set<Stage>([start]);
      for (const stage of seen) for (const row of steps) if (row.from === stage) seen.add(row.to);
      return seen;
    };
    expect(reach('DRAFT')).toEqual(new Set(STAGES));
    for (const stage of STAGES) expect([...reach(stage)].some(isEnd)).toBe(true);
  });

  it('lets the applicant withdraw until the award notice, and nobody else', () => {
    const rows = LIFECYCLE.filter((row) => row.action === 'withdrawApplication');
    expect(rows.map((row) => row.from)).toEqual([
      'DRAFT', 'INTERNAL_NOTICE', 'UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'RETURNED', 'QUALIFICATION',
      'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION',
    ]);
    expect(new Set(rows.flatMap((row) => row.by))).toEqual(new Set(['APPLICANT']));
  });

  it('disqualifies wherever the review runs, and nowhere else (R18)', () => {
    expect(LIFECYCLE.filter((row) => row.action === 'disqualify').map((row) => row.from)).toEqual(UNDER_REVIEW);
  });

  it('never stops a stage for a pending objection, but the submission for approval (R17, I-5)', () => {
    const stopped = LIFECYCLE.filter((row) => row.guards.includes('award.objections-determined')).map((row) => row.action);
    expect(stopped).toEqual(['submitForApproval']);
  });

  it('sorts nothing out after the site review (Art. 11(7), (8))', () => {
    expect(LIFECYCLE.filter((row) => row.to === 'NOT_ADVANCED').map((row) => row.from)).toEqual(['MATERIAL_REVIEW', 'PRESENTATION']);
  });

  it('cites the step of each stage for the same action', () => {
    const articles = (action: string) => LIFECYCLE.filter((row) => row.action === action).map((row) => [row.from, row.article]);
    expect(articles('returnForCorrection')).toEqual([['UNDER_RECOMMENDATION', 'Art. 11(3)'], ['QUALIFICATION', 'Art. 11(4)']]);
    expect(articles('notAdvance')).toEqual([['MATERIAL_REVIEW', 'Art. 11(5)'], ['PRESENTATION', 'Art. 11(6)']]);
    expect(ACTIONS.returnForCorrection.by).toEqual(['RECOMMENDER_HANDLER']);
  });
});

describe('available actions', () => {
  it.each(STATES)('at $stage $returnedFrom, by role', (state) => {
    const byRole = ROLES.map((role) => [role, availableActions(state, role).map((row) => row.action)] as const);
    expect(Object.fromEntries(byRole.filter(([, actions]) => actions.length > 0))).toMatchSnapshot();
  });

  it('are none for those who only read, at any stage', () => {
    for (const role of ['PUBLIC', 'AUDITOR', 'ANALYST', 'SYSADMIN', 'EXPERT'] as const) {
      for (const state of STATES) expect(availableActions(state, role)).toEqual([]);
    }
  });

  it('of a returned case go back to where it came from only', () => {
    const to = (state: CaseState) => rowsFrom(state).find((row) => row.action === 'resubmitApplication')?.to;
    expect(to({ stage: 'RETURNED', returnedFrom: 'UNDER_RECOMMENDATION' })).toBe('UNDER_RECOMMENDATION');
    expect(to({ stage: 'RETURNED', returnedFrom: 'QUALIFICATION' })).toBe('QUALIFICATION');
    expect(to({ stage: 'RETURNED' })).toBeUndefined();
  });
});

describe('who holds the case', () => {
  it.each(STAGES)('at %s', (stage) => expect({ holder: holder(stage), standing: standing(stage) }).toMatchSnapshot());

  it('is said in one sentence with the name and the end of the period', () => {
    const until = { zh: '3月9日24时', en: '24:00 on 9 March' };
    expect(standing('RECOMMENDATION_NOTICE', { party: '库尔勒市市场监督管理局', until })).toEqual({
      zh: '现由库尔勒市市场监督管理局办理，待公示期满后出具审核推荐意见，至3月9日24时。',
      en: 'Held by 库尔勒市市场监督管理局; awaiting the opinion after the recommendation notice, until 24:00 on 9 March.',
    });
    expect(standing('WITHDRAWN', { party: 'x', until })).toEqual({ zh: '办理已结束：已撤回。', en: 'The case has ended: Withdrawn.' });
  });

  it('the stages have different names', () => {
    for (const language of ['zh', 'en'] as const) expect(new Set(STAGES.map((stage) => STAGE_TEXTS[stage][language])).size).toBe(STAGES.length);
  });
});
