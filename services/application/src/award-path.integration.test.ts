import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from './testing/files.ts';
import type { TestFiles } from './testing/files.ts';
import { person, publicViewer } from './testing/people.ts';
import { acceptAll, authorityOf, key, qualify, recommend, reviewAll, stageOf, submittedCases, tell } from './testing/stages.ts';
import type { TestCase } from './testing/stages.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { done, mutate, openWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let cases: TestCase[];

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
  cases = await submittedCases(service, files, world, 4);
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

const ids = (...which: number[]): string[] => which.map((index) => cases[index]!.applicationId);
const stages = (): Promise<string[]> => Promise.all(cases.map((each) => stageOf(service, each)));

describe('cases from the recommending unit to the commendation (Art. 11(3)–(9), 14)', () => {
  it('are recommended, qualified, consulted on, accepted and reviewed', async () => {
    await recommend(service, world, cases);
    expect(await stages()).toEqual(Array(4).fill('QUALIFICATION'));
    await qualify(service, world, await authorityOf(service, world, '应急管理局'), cases);
    await acceptAll(service, world, cases);
    expect(await stages()).toEqual(Array(4).fill('MATERIAL_REVIEW'));
    await reviewAll(service, world, cases);
    expect(await stages()).toEqual(Array(4).fill('DELIBERATION'));
  });

  it('are seated by the ballot, and shown to the public', async () => {
    const early = await mutate(service, world.director, 'publishAwardNotice', { cycleId: world.cycleId, ...key() }, 'PublicNotice');
    expect(early.code).toBe('DELIBERATION_NOT_CONCLUDED');
    await tell(service, { type: 'DeliberationConcluded', cycleId: world.cycleId, qualityAward: ids(2, 0), nomination: ids(1), notSelected: ids(3), on: '2026-03-26' });
    expect(await stages()).toEqual(['DELIBERATION', 'DELIBERATION', 'DELIBERATION', 'NOT_SELECTED']);
    // The ballot's result is not the applicant's to know before the notice.
    const own = 'query ($id: ID!) { application(id: $id) { award { tier seat status } } }';
    expect(await service.ask(cases[2]!.owner, own, { id: cases[2]!.applicationId })).toEqual({ application: { award: null } });

    const notice = await done(service, world.director, 'publishAwardNotice', { cycleId: world.cycleId, ...key() }, 'PublicNotice', 'id number entries { position detail applicationId }');
    expect(notice.entries).toEqual([
      { position: 1, detail: '质量奖', applicationId: ids(2)[0] }, { position: 2, detail: '质量奖', applicationId: ids(0)[0] }, { position: 3, detail: '质量奖提名奖', applicationId: ids(1)[0] },
    ]);
    expect(await service.ask(cases[2]!.owner, own, { id: cases[2]!.applicationId })).toEqual({ application: { award: { tier: 'QUALITY_AWARD', seat: 1, status: 'PROPOSED' } } });
  });

  it('go to the government only when the notice has run and no objection is open', async () => {
    const submit = () => mutate(service, world.director, 'submitForApproval', { cycleId: world.cycleId, ...key() }, 'Cycle');
    expect(await submit()).toMatchObject({ code: 'NOTICE_RUNNING' });
    await service.moveTo('2026-04-10T01:00:00Z');
    const objectionId = crypto.randomUUID();
    await tell(service, { type: 'ObjectionReceived', objectionId, applicationId: cases[1]!.applicationId });
    const refused = await submit();
    expect(refused.code).toBe('OBJECTIONS_UNDETERMINED');
    expect(refused.facts).toContainEqual({ key: 'application', value: expect.stringContaining('BZ2026-') });
    await tell(service, { type: 'ObjectionDetermined', objectionId, applicationId: cases[1]!.applicationId, outcome: 'NOT_UPHELD', disqualifies: false, on: '2026-04-10' });
    await done(service, world.director, 'submitForApproval', { cycleId: world.cycleId, ...key() }, 'Cycle');
    expect(await stages()).toEqual(['APPROVAL', 'APPROVAL', 'APPROVAL', 'NOT_SELECTED']);
  });

  it('are approved once, then commended with certificates that anyone can verify', async () => {
    const commend = { cycleId: world.cycleId, number: '巴政发〔2026〕1号', title: '关于表彰的决定' };
    expect(await mutate(service, world.director, 'publishCommendation', { ...commend, ...key() }, 'Commendation')).toMatchObject({ code: 'NOT_APPROVED' });
    const governments = [1, 2].map(() => person('GOVERNMENT', { programmeId: world.programmeId }));
    const answers = await Promise.all(governments.map((each) => mutate(service, each, 'approveAwards', { cycleId: world.cycleId, approve: true, ...key() }, 'Cycle')));
    expect(answers.map((each) => each.code ?? each.__typename).sort()).toEqual(['ALREADY_DONE', 'Cycle']);

    const [first, second] = await Promise.all([1, 2].map(() => mutate(service, world.director, 'publishCommendation', { ...commend, ...key() }, 'Commendation', 'number awards { tier seat status certificate { number plaqueNumber } supervisionUntil }')));
    const [published, again] = first!.code ? [second!, first!] : [first!, second!];
    expect(again.code).toBe('ALREADY_DONE');
    expect(published.awards).toMatchObject([
      { tier: 'QUALITY_AWARD', seat: 1, status: 'CONFERRED', certificate: { number: expect.stringMatching(/^BZ-2026-Q001-\d\d$/) }, supervisionUntil: '2031-04-10' },
      { tier: 'QUALITY_AWARD', seat: 2, certificate: { number: expect.stringMatching(/^BZ-2026-Q002-/) } },
      { tier: 'NOMINATION', seat: 1, certificate: { number: expect.stringMatching(/^BZ-2026-N001-/) } },
    ]);
    expect(await stages()).toEqual(['AWARDED', 'AWARDED', 'AWARDED', 'NOT_SELECTED']);

    const roll = await service.ask<{ honourRoll: { edges: { node: { id: string; applicationId: string } }[] } }>(publicViewer, '{ honourRoll(year: 2026) { edges { node { id tier organization { name } application { id } } } } }');
    expect(roll.honourRoll.edges).toHaveLength(3);
    const open = await service.ask(publicViewer, 'query ($id: ID!) { cycle(id: $id) { status awards { tier } acceptanceList { accepted { id } } commendation { number awards { organization { awards { status } } } } } }', { id: world.cycleId });
    expect(open).toMatchObject({ cycle: { status: 'CLOSED', awards: { length: 3 }, acceptanceList: { accepted: [] }, commendation: { awards: { length: 3 } } } });
    const [award] = published.awards as { certificate: { number: string; plaqueNumber: string } }[];
    const verify = 'query ($n: String!) { certificate(number: $n) { organizationName year status } }';
    expect(await service.ask(publicViewer, verify, { n: award!.certificate.plaqueNumber })).toEqual({ certificate: { organizationName: expect.stringContaining('天山机械'), year: 2026, status: 'VALID' } });
    expect(await service.ask(publicViewer, verify, { n: 'BZ-2026-Q001-00' })).toEqual({ certificate: null });
  });

  it('lose the honour when it is revoked', async () => {
    const { rows } = await service.admin.query<{ id: string; organization_id: string; number: string }>(
      'select w.id, w.organization_id, k.number from application.award w join application.certificate k on k.award_id = w.id where w.application_id = $1', [cases[2]!.applicationId]);
    await tell(service, { type: 'AwardRevoked', sanctionId: crypto.randomUUID(), awardId: rows[0]!.id, applicationId: cases[2]!.applicationId, organizationId: rows[0]!.organization_id, article: 'Art. 20', on: '2026-05-04' });
    expect(await stageOf(service, cases[2]!)).toBe('REVOKED');
    expect(await service.ask(publicViewer, 'query ($n: String!) { certificate(number: $n) { status revokedOn } }', { n: rows[0]!.number })).toEqual({ certificate: { status: 'REVOKED', revokedOn: '2026-05-04' } });
    const roll = await service.ask<{ honourRoll: { edges: unknown[] } }>(publicViewer, '{ honourRoll { edges { node { id } } } }');
    expect(roll.honourRoll.edges).toHaveLength(2);
  });
});
