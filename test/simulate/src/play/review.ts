import { ApiError, isRefusal } from '../client/person.ts';
import type { Person } from '../client/person.ts';
import { eventually } from '../world/eventually.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle, PlayExpert, PlayProgramme } from './play.ts';

type ReviewStage = 'MATERIAL' | 'PRESENTATION' | 'SITE';

export interface AssignmentRow {
  id: string;
  application: { id: string };
  experts: { id: string }[];
}

const REVIEWERS = 3;

/** Waits until a case stands at a stage, as the Office sees it. */
export const untilStage = (office: Person, applicationId: string, stages: readonly string[]): Promise<string> =>
  eventually(`case ${applicationId} at ${stages.join('/')}`, async () => {
    const { application } = await office.ask<{ application: { stage: string } | null }>(`query ($id: ID!) { application(id: $id) { stage } }`, { id: applicationId });
    return application && stages.includes(application.stage) ? application.stage : null;
  });

/** A panel at work on its cases. */
export interface Sitting {
  stage: ReviewStage;
  chair: PlayExpert;
  assignments: readonly AssignmentRow[];
}

/** Forms a panel, assigns its cases by a recorded seed, and starts it. */
export async function sit(play: Play, programme: PlayProgramme, cycle: PlayCycle, stage: ReviewStage, cases: readonly PlayCase[]): Promise<Sitting> {
  const { clerk, director, experts } = programme;
  play.record.step(`${{ MATERIAL: '材料评审', PRESENTATION: '陈述答辩', SITE: '现场评审' }[stage]}：${cases.length} 个`);
  const [chair, ...members] = stage === 'MATERIAL' ? experts.slice(1) : experts.slice(stage === 'PRESENTATION' ? 3 : 6, stage === 'PRESENTATION' ? 23 : 26);
  if (!chair) throw new Error('a panel needs a chair');
  const panel = await clerk.do<{ id: string }>('formPanel', { cycleId: cycle.id, stage, name: `${cycle.year}年${stage}评审组`, chairExpertId: chair.id, memberExpertIds: members.map(({ id }) => id) });
  const asked = { panelId: panel.id, reviewersPerCase: REVIEWERS, seed: `${cycle.year}-${stage}`, applicationIds: cases.map(({ id }) => id) };
  const { assignments } = await eventually('all cases of the stage before the panel', async () => {
    const drawn = await clerk.try<{ assignments: AssignmentRow[] }>('assignCases', asked, 'id assignments { id application { id } experts { id } }', false);
    return isRefusal(drawn) ? null : drawn;
  });
  await director.do('startPanel', { panelId: panel.id, ...key() });
  return { stage, chair, assignments };
}

/** The beginning of the material review: half of the cases are judged, the rest lies with the experts. */
export async function beginMaterialReview(play: Play, programme: PlayProgramme, cycle: PlayCycle, cases: readonly PlayCase[]): Promise<void> {
  const { chair, assignments } = await sit(play, programme, cycle, 'MATERIAL', cases);
  await together(assignments.slice(0, assignments.length / 2), (assignment) => judge(play, assignment, programme.experts, true, chair));
}

/**
 * One review stage (Art. 11(5)–(7)): panel, assignment by a recorded seed, own scores first, consensus, opinion signed
 * by all, and the list of those who go on.
 */
export async function review(play: Play, programme: PlayProgramme, cycle: PlayCycle, stage: ReviewStage, cases: readonly PlayCase[], advance: (one: PlayCase) => boolean): Promise<PlayCase[]> {
  const { clerk, director, experts } = programme;
  const { chair, assignments } = await sit(play, programme, cycle, stage, cases);
  if (stage === 'PRESENTATION') await present(play, clerk, cycle);
  if (stage === 'SITE') await visit(play, clerk, cases, assignments, experts);
  await together(assignments, (assignment) => judge(play, assignment, experts, advance(caseOf(cases, assignment)), chair));
  const advanced = cases.filter(advance);
  await director.do('confirmStageList', { cycleId: cycle.id, stage, advanceApplicationIds: advanced.map(({ id }) => id), ...key() }, '__typename');
  const next = { MATERIAL: 'PRESENTATION', PRESENTATION: 'SITE_REVIEW', SITE: 'DELIBERATION' }[stage];
  await together(cases, (one) => untilStage(director, one.id, [next, 'NOT_ADVANCED', 'DISQUALIFIED']));
  return advanced;
}

const caseOf = (cases: readonly PlayCase[], assignment: AssignmentRow): PlayCase => {
  const found = cases.find(({ id }) => id === assignment.application.id);
  if (!found) throw new Error('a case was assigned that is not under review');
  return found;
};

/** The experts of one case score alone, agree, and sign. */
async function judge(play: Play, assignment: AssignmentRow, experts: readonly PlayExpert[], good: boolean, panelChair: PlayExpert): Promise<void> {
  const mine = assignment.experts.map(({ id }) => experts.find((expert) => expert.id === id)).filter((expert) => expert !== undefined);
  const assignmentId = assignment.id;
  for (const { person } of mine) {
    const sections = await eventually(`the case of ${assignmentId} on the expert's desk`, () => sectionsFor(person, assignmentId));
    for (const { item } of sections)
      await person.do('scoreItem', {
        assignmentId, itemId: item.id, percent: (good ? 70 : 50) + 5 * play.random.whole(0, 3), strengths: '方法系统，展开充分', opportunities: '可加强与标杆的对比', comment: '依据材料评定', expectedVersion: 0,
      });
    await person.do('submitScoreSheet', { assignmentId, ...key() });
  }
  const lead = mine.find((expert) => expert.id === panelChair.id) ?? panelChair;
  await lead.person.do('holdConsensus', { assignmentId, reasons: [], changes: [], minutes: '经讨论达成一致。' });
  await lead.person.do('draftOpinion', { assignmentId, text: good ? '管理成熟度较高，具有推广价值。' : '管理基础较好，但成效尚不突出。', recommendation: good ? 'ADVANCE' : 'NOT_ADVANCE' });
  for (const { person } of new Set([...mine, lead])) await person.do('signOpinion', { assignmentId, dissent: null, ...key() });
}

/** The sections to score; null until the application service has heard who may read the case. */
export async function sectionsFor(person: Person, assignmentId: string): Promise<{ item: { id: string } }[] | null> {
  try {
    const { assignment } = await person.ask<{ assignment: { application: { sections: { item: { id: string } }[] } } }>(
      `query ($id: ID!) { assignment(id: $id) { application { sections { item { id } } } } }`, { id: assignmentId },
    );
    return assignment.application.sections;
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

async function present(play: Play, clerk: Person, cycle: PlayCycle): Promise<void> {
  await clerk.do('schedulePresentations', { cycleId: cycle.id, startsAt: `${play.clock.today}T02:00:00.000Z`, minutesEach: 40, seed: `${cycle.year}-order` }, '__typename');
}

async function visit(play: Play, clerk: Person, cases: readonly PlayCase[], assignments: readonly AssignmentRow[], experts: readonly PlayExpert[]): Promise<void> {
  await together(cases, async (one) => {
    const assigned = assignments.find((each) => each.application.id === one.id)?.experts ?? [];
    const { id } = await clerk.do<{ id: string }>('planSiteVisit', { applicationId: one.id, visitOn: play.clock.today, expertIds: assigned.map((expert) => expert.id) });
    const visitor = experts.find((expert) => expert.id === assigned[0]?.id);
    await visitor?.person.do('recordSiteFinding', { siteVisitId: id, issue: '核实过程管理的展开', finding: '现场记录与材料一致', itemId: null });
  });
}
