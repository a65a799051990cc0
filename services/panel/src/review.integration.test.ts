import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { addCase, done, key, mutate, openWorld, readyExperts, reviewCase, scoreAll, submitScores, workingPanel } from './testing/world.ts';
import type { TestCase, TestExpert, World } from './testing/world.ts';

let service: TestService;
let world: World;
let experts: TestExpert[];
let cases: TestCase[];
let panel: Awaited<ReturnType<typeof workingPanel>>;

beforeAll(async () => {
  service = await startTestService();
  world = await openWorld(service);
  experts = await readyExperts(service, world, 4);
  cases = [await addCase(service, world), await addCase(service, world)];
  panel = await workingPanel(service, world, experts);
});
afterAll(() => service?.stop());

const SHEETS = 'query ($id: ID!) { assignment(id: $id) { myScoreSheet { status scores { percent version } total } scoreSheets { status total scores { percent } expert { id name } } consensus { spreads { mean aboveThreshold } total } } }';
interface Sheets {
  assignment: { myScoreSheet: object | null; scoreSheets: { status: string; total: number; scores: object[]; expert: { id: string } }[]; consensus: { spreads: { mean: number }[]; total: number | null } | null } | null;
}

describe('a case before its panel (Art. 11(5), I-9)', () => {
  it('is assigned with even loads, the seed and all that repeats the draw kept', async () => {
    const { panels } = await service.ask<{ panels: { seed: string; status: string; draws: { algorithm: string; input: object }[]; members: { chair: boolean; expert: { name: string } }[] }[] }>(
      world.auditor, 'query ($id: ID!) { panels(cycleId: $id) { seed status draws { algorithm input } members { chair expert { name } } } }', { id: world.cycleId });
    expect(panels).toHaveLength(1);
    expect(panels[0]).toMatchObject({ seed: '2026-06-01', status: 'WORKING', draws: [{ input: { seed: '2026-06-01', reviewersPerCase: 3 } }] });
    expect(panels[0]!.members.map((member) => member.chair)).toEqual([true, false, false, false]);
    const loads = experts.map((expert) => [...panel.of.values()].filter((one) => one.experts.includes(expert)).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect((await service.published<{ applicationId: string; personIds: string[] }>('CaseReadersChanged')).map((event) => event.applicationId).toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
  });

  it('shows others’ scores only after one’s own; the Office sees progress, and scores once submitted', async () => {
    const { assignmentId, experts: [first, second, third] } = panel.of.get(cases[0]!.id)!;
    await scoreAll(service, world, first!, assignmentId, 60);
    const item = { assignmentId, itemId: world.items[0]!, strengths: '', opportunities: '' };
    expect(await mutate(service, first!.viewer, 'scoreItem', { ...item, percent: 70, expectedVersion: 0 }, 'ScoreSheet')).toMatchObject({ code: 'STALE_VERSION' });
    expect(await mutate(service, first!.viewer, 'scoreItem', { ...item, percent: 101, expectedVersion: 1 }, 'ScoreSheet')).toMatchObject({ code: 'SCORE_INVALID' });
    expect(await done(service, first!.viewer, 'scoreItem', { ...item, percent: 70, expectedVersion: 1 }, 'ScoreSheet', 'total scores { percent version }'))
      .toMatchObject({ total: 0.7 * 300 + 0.6 * 700, scores: [{ percent: 70, version: 2 }, { version: 1 }, { version: 1 }] });
    const office = await service.ask<Sheets>(world.clerk, SHEETS, { id: assignmentId });
    expect(office.assignment!.scoreSheets).toHaveLength(3);
    expect(office.assignment!.scoreSheets.every((sheet) => sheet.status === 'OPEN' && sheet.total === 0 && sheet.scores.length === 0)).toBe(true);

    await submitScores(service, world, second!, assignmentId, 80);
    const before = await service.ask<Sheets>(first!.viewer, SHEETS, { id: assignmentId });
    expect(before.assignment!.scoreSheets.map((sheet) => sheet.expert.id)).toEqual([first!.id]);
    expect(before.assignment!.consensus).toBeNull();
    await done(service, first!.viewer, 'submitScoreSheet', { assignmentId, idempotencyKey: key() }, 'ScoreSheet');
    const after = await service.ask<Sheets>(first!.viewer, SHEETS, { id: assignmentId });
    expect(after.assignment!.scoreSheets.map((sheet) => sheet.expert.id).toSorted()).toEqual([first!.id, second!.id].toSorted());
    expect((await service.ask<Sheets>(world.auditor, SHEETS, { id: assignmentId })).assignment!.scoreSheets.filter((sheet) => sheet.scores.length > 0)).toHaveLength(2);
    expect(await mutate(service, first!.viewer, 'scoreItem', { ...item, percent: 70, expectedVersion: 2 }, 'ScoreSheet')).toMatchObject({ code: 'ALREADY_DONE' });

    await submitScores(service, world, third!, assignmentId, 90);
    const all = await service.ask<Sheets>(first!.viewer, SHEETS, { id: assignmentId });
    expect(all.assignment!.consensus).toMatchObject({ total: null, spreads: [{ mean: 80, aboveThreshold: false }, { aboveThreshold: true }, { aboveThreshold: true }] });
  });

  it('needs a reason for a wide spread, then an opinion signed by all, the chair too', async () => {
    const { assignmentId, experts: reviewers } = panel.of.get(cases[0]!.id)!;
    const chair = experts[0]!;
    const meeting = { assignmentId, changes: [], minutes: '逐项讨论。' };
    expect(await mutate(service, chair.viewer, 'holdConsensus', { ...meeting, reasons: [] }, 'Assignment')).toMatchObject({ code: 'SPREAD_NOT_DISCUSSED' });
    const reasons = world.items.map((itemId) => ({ itemId, reason: '对证据理解不同，已核对。' }));
    const held = await done(service, chair.viewer, 'holdConsensus', { ...meeting, reasons }, 'Assignment', 'consensus { total results { percent } }');
    expect(held.consensus).toMatchObject({ total: 0.8 * 300 + (230 / 300) * 700 });
    const other = reviewers.find((expert) => expert !== chair)!;
    expect(await mutate(service, other.viewer, 'draftOpinion', { assignmentId, text: '好', recommendation: 'ADVANCE' }, 'Assignment')).toMatchObject({ code: 'NOT_FOUND' });
    await done(service, chair.viewer, 'draftOpinion', { assignmentId, text: '管理体系成熟。', recommendation: 'ADVANCE' }, 'Assignment');
    for (const expert of reviewers.filter((each) => each !== chair))
      await done(service, expert.viewer, 'signOpinion', { assignmentId, dissent: expert === other ? '创新一项偏高。' : null, idempotencyKey: key() }, 'Assignment');
    const confirm = { cycleId: world.cycleId, stage: 'MATERIAL', advanceApplicationIds: [cases[0]!.id], idempotencyKey: key() };
    expect(await mutate(service, world.director, 'confirmStageList', confirm, 'StageList')).toMatchObject({ code: 'OPINION_NOT_SIGNED', facts: expect.arrayContaining([{ key: 'unsigned', value: '1' }]) });
    const signed = await done(service, chair.viewer, 'signOpinion', { assignmentId, idempotencyKey: key() }, 'Assignment', 'opinion { complete score dissent { text } signatures { name } }');
    expect(signed.opinion).toMatchObject({ complete: true, dissent: [{ text: '创新一项偏高。' }] });
    expect(await mutate(service, world.director, 'confirmStageList', { ...confirm, idempotencyKey: key() }, 'StageList')).toMatchObject({ code: 'OPINION_MISSING' });
  });

  it('goes on by the signed list, and panels then change no more', async () => {
    await reviewCase(service, world, experts[0]!, panel.of.get(cases[1]!.id)!, 50);
    const foreign = '00000000-0000-4000-8000-000000000000';
    const confirm = (ids: string[], k = key()) => mutate(service, world.director, 'confirmStageList', { cycleId: world.cycleId, stage: 'MATERIAL', advanceApplicationIds: ids, idempotencyKey: k }, 'StageList', 'id advanced { id } notAdvanced { id }');
    expect(await confirm([foreign])).toMatchObject({ code: 'STAGE_LIST_OUTSIDERS' });
    const k = key();
    const [one, two] = await Promise.all([confirm([cases[0]!.id], k), confirm([cases[0]!.id], k)]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ advanced: [{ id: cases[0]!.id }], notAdvanced: [{ id: cases[1]!.id }] });
    expect(await service.published('StageListConfirmed')).toEqual([expect.objectContaining({ stage: 'MATERIAL', advanced: [cases[0]!.id], notAdvanced: [cases[1]!.id], confirmedOn: '2026-06-01' })]);
    expect(await confirm([cases[0]!.id])).toMatchObject({ code: 'ALREADY_DONE' });
    const { assignmentId } = panel.of.get(cases[0]!.id)!;
    expect(await mutate(service, experts[0]!.viewer, 'draftOpinion', { assignmentId, text: '改', recommendation: 'ADVANCE' }, 'Assignment')).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('is summed up for lists, each role seeing what is its', async () => {
    const summary = async (viewer: typeof world.clerk) => {
      const { _entities } = await service.ask<{ _entities: { panelSummary: object | null; opinions: object[] }[] }>(
        viewer, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { panelSummary { stage assigned submitted opinionSigned score } opinions { stage score complete } } } }',
        { r: cases.map(({ id }) => ({ __typename: 'Application', id })) });
      return _entities;
    };
    expect(await summary(world.clerk)).toMatchObject([
      { panelSummary: { stage: 'MATERIAL', assigned: 3, submitted: 3, opinionSigned: true, score: expect.closeTo(776.67, 1) }, opinions: [{ stage: 'MATERIAL' }] },
      { panelSummary: { opinionSigned: true, score: 500 } },
    ]);
    const leader = { ...world.director, role: 'LEADING_GROUP_MEMBER' as const };
    expect(await summary(leader)).toEqual([{ panelSummary: null, opinions: [] }, { panelSummary: null, opinions: [] }]);
    expect(await summary({ ...world.director, role: 'APPLICANT' as const })).toEqual([{ panelSummary: null, opinions: [] }, { panelSummary: null, opinions: [] }]);
  });
});
