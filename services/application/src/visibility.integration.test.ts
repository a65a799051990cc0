import { randomUUID } from 'node:crypto';
import type { Viewer } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDF, serveFiles } from './testing/files.ts';
import type { TestFiles } from './testing/files.ts';
import { person, publicViewer } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { done, openWorld, writtenCase } from './testing/world.ts';
import type { World } from './testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;
let draft: Awaited<ReturnType<typeof writtenCase>>;
let sent: Awaited<ReturnType<typeof writtenCase>>;
let secretFile: string;

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
  world = await openWorld(service);
  draft = await writtenCase(service, world);
  sent = await writtenCase(service, world);
  const { owner, applicationId } = sent;
  await done(service, owner, 'writeSection', { applicationId, itemId: world.itemIds[0], text: '秘密配方', tradeSecret: true, expectedVersion: 1 }, 'Section');
  secretFile = await uploaded(owner, `applicationId=${applicationId}&purpose=EVIDENCE&name=secret.pdf&tradeSecret=true`);
  await done(service, owner, 'declare', { applicationId, noStateSecret: true, truthful: true }, 'Application');
  await done(service, owner, 'publishInternalNotice', { applicationId, place: '公告栏', idempotencyKey: randomUUID() }, 'Application');
  await uploaded(owner, `applicationId=${applicationId}&purpose=INTERNAL_NOTICE_PROOF&name=a.pdf`);
  await service.moveTo('2026-03-10T02:00:00Z');
  await done(service, owner, 'submitApplication', { applicationId, idempotencyKey: randomUUID() }, 'Application');
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

async function uploaded(viewer: Viewer, query: string): Promise<string> {
  files.as(viewer);
  const response = await fetch(`${files.origin}/files?${query}`, { method: 'POST', body: PDF });
  const body = (await response.json()) as { id: string };
  expect({ status: response.status, ...body }).toMatchObject({ status: 201 });
  return body.id;
}

const seen = async (viewer: Viewer): Promise<string[]> => {
  const { applications } = await service.ask<{ applications: { edges: { node: { id: string } }[] } }>(viewer, '{ applications { edges { node { id } } } }');
  return applications.edges.map((edge) => edge.node.id);
};
const inProgramme = (role: Parameters<typeof person>[0], more: object = {}) => person(role, { programmeId: world.programmeId, ...more });

describe('who sees which case', () => {
  it('shows a draft to its organization alone', async () => {
    expect(await seen(draft.owner)).toEqual([draft.applicationId]);
    for (const viewer of [world.clerk, world.director, inProgramme('AUDITOR'), world.handler]) expect(await seen(viewer)).toEqual([sent.applicationId]);
  });

  it('lets the Office count drafts, and know no more of them', async () => {
    const { cycle } = await service.ask<{ cycle: { stageCounts: object[] } }>(world.clerk, 'query ($id: ID!) { cycle(id: $id) { stageCounts { stage count } } }', { id: world.cycleId });
    expect(cycle.stageCounts).toEqual([{ stage: 'DRAFT', count: 1 }, { stage: 'UNDER_RECOMMENDATION', count: 1 }]);
    const { application } = await service.ask<{ application: unknown }>(world.clerk, 'query ($id: ID!) { application(id: $id) { id } }', { id: draft.applicationId });
    expect(application).toBeNull();
  });

  it('keeps other units, other programmes, the leading group and the government away', async () => {
    const others = [
      person('RECOMMENDER_HANDLER', { programmeId: world.programmeId, scopeId: randomUUID() }), person('OFFICE_CLERK', { programmeId: randomUUID() }),
      inProgramme('LEADING_GROUP_MEMBER'), inProgramme('GOVERNMENT'), inProgramme('EXPERT'),
    ];
    for (const viewer of others) expect(await seen(viewer)).toEqual([]);
  });

  it('has nothing for the public, analysts and system administrators', async () => {
    for (const viewer of [publicViewer, inProgramme('ANALYST'), person('SYSADMIN'), inProgramme('AUTHORITY', { scopeId: randomUUID() })])
      await expect(seen(viewer)).rejects.toThrow('FORBIDDEN');
  });

  it('resolves references under the same rule', async () => {
    const entities = (viewer: Viewer) => service.ask<{ _entities: unknown[] }>(
      viewer, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { number } } }', { r: [{ __typename: 'Application', id: sent.applicationId }] });
    expect((await entities(world.clerk))._entities).toEqual([{ number: 'BZ2026-0002' }]);
    expect((await entities(publicViewer))._entities).toEqual([null]);
    expect((await entities(inProgramme('EXPERT')))._entities).toEqual([null]);
  });

  it('searches only in what is seen, and takes the signs of patterns literally', async () => {
    const search = async (viewer: Viewer, words: string) => (await service.ask<{ applications: { edges: unknown[] } }>(
      viewer, 'query ($s: String!) { applications(filter: { search: $s }, orderBy: NUMBER) { edges { node { id } } } }', { s: words })).applications.edges.length;
    expect(await search(world.clerk, 'BZ2026')).toBe(1);
    expect(await search(world.clerk, '天山')).toBe(1);
    expect(await search(world.clerk, '%')).toBe(0);
    expect(await search(world.clerk, '_')).toBe(0);
  });
});

describe('trade secrets (R8)', () => {
  const first = async (viewer: Viewer) => {
    const { application } = await service.ask<{ application: { sections: { text: string; withheld: boolean; tradeSecret: boolean; wordCount: number }[]; attachments: { id: string }[] } | null }>(
      viewer, 'query ($id: ID!) { application(id: $id) { sections { text withheld tradeSecret wordCount } attachments { id } } }', { id: sent.applicationId });
    return application;
  };

  it('are read by the organization and those who must review', async () => {
    for (const viewer of [sent.owner, world.handler, world.clerk]) expect((await first(viewer))?.sections[0]).toEqual({ text: '秘密配方', withheld: false, tradeSecret: true, wordCount: 4 });
  });

  it('lie in a table of their own that gives them to nobody else', async () => {
    const { rows } = await service.admin.query('select text from application.section where application_id = $1 and trade_secret', [sent.applicationId]);
    expect(rows).toEqual([{ text: '' }]);
    await service.admin.query(`update application.application set stage = 'DELIBERATION' where id = $1`, [sent.applicationId]);
    const leader = await first(inProgramme('LEADING_GROUP_MEMBER'));
    await service.admin.query(`update application.application set stage = 'UNDER_RECOMMENDATION' where id = $1`, [sent.applicationId]);
    expect(leader?.sections[0]).toMatchObject({ text: '', withheld: true });
    expect(leader?.attachments.map((each) => each.id)).not.toContain(secretFile);
  });

  it('are read by an assigned expert, until recused', async () => {
    const expert = inProgramme('EXPERT');
    const readers = (personIds: string[], recusedPersonIds: string[]) =>
      service.receive('panel', { type: 'CaseReadersChanged', applicationId: sent.applicationId, personIds, recusedPersonIds });
    await readers([expert.personId as string], []);
    expect((await first(expert))?.sections[0]?.text).toBe('秘密配方');
    expect(await download(expert, secretFile)).toBe(200);
    await readers([], [expert.personId as string]);
    expect(await first(expert)).toBeNull();
    expect(await download(expert, secretFile)).toBe(404);
  });

  it('are off for an official with an interest, too', async () => {
    const clerk = inProgramme('OFFICE_CLERK');
    expect(await seen(clerk)).toEqual([sent.applicationId]);
    await service.receive('panel', { type: 'CaseReadersChanged', applicationId: sent.applicationId, personIds: [], recusedPersonIds: [clerk.personId as string] });
    expect(await seen(clerk)).toEqual([]);
    expect(await first(clerk)).toBeNull();
  });
});

async function download(viewer: Viewer, id: string, headers: Record<string, string> = {}): Promise<number> {
  files.as(viewer);
  const response = await fetch(`${files.origin}/files/${id}`, { headers });
  await response.arrayBuffer();
  return response.status;
}

describe('files', () => {
  it('come back byte by byte, as a download that no browser runs', async () => {
    files.as(sent.owner);
    const response = await fetch(`${files.origin}/files/${secretFile}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'content-disposition': "attachment; filename*=UTF-8''secret.pdf",
    });
    expect(await download(sent.owner, secretFile, { range: 'bytes=0-3' })).toBe(206);
    expect(await download(sent.owner, secretFile, { range: 'bytes=900-' })).toBe(416);
    expect(await download(sent.owner, secretFile, { 'if-none-match': response.headers.get('etag') ?? '' })).toBe(304);
  });

  it('are asked for again at every download, and reading a secret is on record', async () => {
    expect(await download(draft.owner, secretFile)).toBe(404);
    expect(await download(publicViewer, secretFile)).toBe(404);
    expect(await download(sent.owner, 'nonsense')).toBe(404);
    const { rows } = await service.admin.query('select from application.attachment_download where attachment_id = $1', [secretFile]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['the wrong person', () => person('APPLICANT'), 'purpose=EVIDENCE&name=a.pdf', PDF, 404],
    ['a role without a row', () => publicViewer, 'purpose=EVIDENCE&name=a.pdf', PDF, 403],
    ['an unknown purpose', () => draft.owner, 'purpose=FUN&name=a.pdf', PDF, 422],
    ['what is no document', () => draft.owner, 'purpose=EVIDENCE&name=a.pdf', Buffer.from('<html><script>'), 422],
    ['nothing at all', () => draft.owner, 'purpose=EVIDENCE&name=a.pdf', Buffer.alloc(0), 422],
    ['the wrong stage', () => draft.owner, 'purpose=INTERNAL_NOTICE_PROOF&name=a.pdf', PDF, 422],
  ])('are not taken from %s', async (_what, viewer, query, body, status) => {
    files.as(viewer());
    const response = await fetch(`${files.origin}/files?applicationId=${draft.applicationId}&${query}`, { method: 'POST', body });
    expect(response.status).toBe(status);
    const { rows } = await service.admin.query('select from application.attachment where application_id = $1', [draft.applicationId]);
    expect(rows).toHaveLength(0);
  });

  it('can be taken off while the material is written; a change after the declaration is declared again', async () => {
    const id = await uploaded(draft.owner, `applicationId=${draft.applicationId}&purpose=EVIDENCE&name=${encodeURIComponent('证明.pdf')}`);
    const missing = async () => (await service.ask<{ application: { completeness: { missing: { path: string }[] } } }>(
      draft.owner, 'query ($id: ID!) { application(id: $id) { completeness { missing { path } } } }', { id: draft.applicationId })).application.completeness.missing.map((each) => each.path);
    expect(await missing()).toContain('declaration');
    await done(service, draft.owner, 'removeAttachment', { id }, 'Attachment', 'id name');
    const { application } = await service.ask<{ application: { attachments: unknown[] } }>(draft.owner, 'query ($id: ID!) { application(id: $id) { attachments { id } } }', { id: draft.applicationId });
    expect(application.attachments).toEqual([]);
  });
});

describe('notices', () => {
  it('inside an organization are not for the public', async () => {
    const { application } = await service.ask<{ application: { notices: { id: string; evidence: unknown[] }[] } }>(
      sent.owner, 'query ($id: ID!) { application(id: $id) { notices { id evidence { name } } } }', { id: sent.applicationId });
    expect(application.notices[0]?.evidence).toEqual([{ name: 'a.pdf' }]);
    const notice = (viewer: Viewer) => service.ask<{ notice: unknown; notices: { edges: unknown[] } }>(viewer, 'query ($id: ID!) { notice(id: $id) { number } notices { edges { node { id } } } }', { id: application.notices[0]?.id });
    expect(await notice(publicViewer)).toEqual({ notice: null, notices: { edges: [] } });
    expect((await notice(world.handler)).notice).not.toBeNull();
  });
});
