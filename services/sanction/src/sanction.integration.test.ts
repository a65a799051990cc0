import { randomUUID } from 'node:crypto';
import { publicViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { PREFECTURE_RULESET_V1 } from '@award/regulation';
import type { RunningSubgraph } from '@award/subgraph';
import { createTestDatabase } from '@award/testkit';
import type { TestDatabase } from '@award/testkit';
import { graphql } from 'graphql';
import { Client } from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanctionService } from './index.ts';

const programmeId = randomUUID();
const cycleId = randomUUID();
const applicationId = randomUUID();
const organizationId = randomUUID();
const unitId = randomUUID();
const viewer = (role: Viewer['role'], more: Partial<Viewer> = {}): Viewer =>
  ({ ...publicViewer, personId: randomUUID(), name: role, role, programmeId: role === 'PUBLIC' ? null : programmeId, ...more }) as Viewer;

let database: TestDatabase;
let running: RunningSubgraph;
let admin: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = {
    databaseUrl: database.url('sanction'), ownerDatabaseUrl: database.ownerUrl('sanction'), viewerPublicKey: { kty: 'OKP' },
    dataDir: '', demo: false, publicOrigin: 'http://localhost', log: pino({ level: 'error' }),
  };
  await sanctionService.migrate(environment);
  running = await sanctionService.start(environment);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`insert into sanction.cycle_projection values ($1, $2, 2026, $3)`, [cycleId, programmeId, JSON.stringify(PREFECTURE_RULESET_V1)]);
  await admin.query(`insert into sanction.case_projection values ($1, 'BZ2026-0001', $2, $3, $4, '某公司', '91652801MA00000000', 'C', '652801', $5, 'MATERIAL_REVIEW', true)`, [
    applicationId, cycleId, programmeId, organizationId, unitId,
  ]);
});

afterAll(async () => {
  await running.stop();
  await admin.end();
  await database.drop();
});

async function ask(as: Viewer, source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const result = await graphql({ schema: running.schema, source, variableValues: variables, contextValue: await running.contextFor(as, 'test') });
  if (result.errors) throw new Error(result.errors.map((error) => `${error.message} ${String(error.extensions.code ?? error.originalError?.stack)}`).join('; '));
  return JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>;
}

const FILE = `mutation ($input: FileObjectionInput!) { fileObjection(input: $input) {
  ... on ObjectionReceipt { receiptNumber secret status missing { key } } ... on Refusal { code article message } } }`;

const proof = { name: 'proof.txt', contentBase64: Buffer.from('proof').toString('base64') };

describe('an objection from filing to determination', () => {
  it('names what is missing, is completed with the receipt, and gives the same receipt for the same key', async () => {
    const input = { applicationId, text: '申报材料中的数据不实', name: '张某', idempotencyKey: randomUUID() };
    const { fileObjection: first } = await ask(viewer('PUBLIC', { personId: null }), FILE, { input });
    expect(first).toMatchObject({ status: 'INCOMPLETE', missing: ['evidence', 'signed', 'telephone', 'postalAddress', 'identityProof'].map((key) => ({ key })) });
    const { fileObjection: again } = await ask(viewer('PUBLIC', { personId: null }), FILE, { input });
    expect(again).toEqual(first);

    const { receiptNumber, secret } = first as { receiptNumber: string; secret: string };
    const { completeObjection } = await ask(
      publicViewer,
      `mutation ($input: CompleteObjectionInput!) { completeObjection(input: $input) { ... on ObjectionReceipt { status missing { key } } ... on Refusal { code } } }`,
      { input: { receiptNumber, secret, signed: true, telephone: '0996-1', postalAddress: '库尔勒市', identityProof: proof, evidence: [proof] } },
    );
    expect(completeObjection).toEqual({ status: 'RECEIVED', missing: [] });
    const { followObjection } = await ask(publicViewer, `query ($n: String!) { followObjection(receiptNumber: $n, secret: "WRONG") { status } }`, { n: receiptNumber });
    expect(followObjection).toBeNull();
  });

  it('is forwarded without the objector, reported by two people, and determined by two others; the case falls', async () => {
    const clerk = viewer('OFFICE_CLERK');
    const handler = viewer('RECOMMENDER_HANDLER', { scopeId: unitId });
    const list = `{ objections { edges { node { id status objector { name } forwardClock { total state } } } } }`;
    expect(((await ask(handler, list)) as unknown as { objections: { edges: unknown[] } }).objections.edges).toEqual([]);
    const mine = (await ask(clerk, list)) as unknown as { objections: { edges: { node: { id: string } }[] } };
    expect(mine.objections.edges).toMatchObject([{ node: { status: 'RECEIVED', objector: { name: '张某' }, forwardClock: { total: 3 } } }]);
    const objectionId = mine.objections.edges[0]?.node.id ?? '';

    const step = async (as: Viewer, name: string, input: Record<string, unknown>, type: string): Promise<unknown> =>
      (await ask(as, `mutation ($input: ${type}!) { it: ${name}(input: $input) { ... on Objection { status objector { name } } ... on Refusal { code article } } }`, { input }))['it'];
    const key = (): { objectionId: string; idempotencyKey: string } => ({ objectionId, idempotencyKey: randomUUID() });
    expect(await step(clerk, 'forwardObjection', key(), 'ObjectionStepInput')).toMatchObject({ status: 'FORWARDED' });
    expect(await step(clerk, 'forwardObjection', key(), 'ObjectionStepInput')).toMatchObject({ code: 'OBJECTION_STEP_OUT_OF_ORDER', article: 'Art. 13' });
    expect(await step(handler, 'reportInvestigation', { objectionId, report: '经查属实', findings: '数据不实' }, 'ReportInvestigationInput')).toEqual({ status: 'FORWARDED', objector: null });
    const determination = { objectionId, outcome: 'UPHELD', forbiddenByConditions: true, reason: '弄虚作假', replyToObjector: '您反映的情况属实' };
    expect(await step(clerk, 'proposeDetermination', determination, 'ProposeDeterminationInput')).toMatchObject({ code: 'INVESTIGATION_PENDING' });
    expect(await step({ ...handler, role: 'RECOMMENDER_APPROVER' }, 'approveInvestigation', key(), 'ObjectionStepInput')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(await step(viewer('RECOMMENDER_APPROVER', { scopeId: unitId }), 'approveInvestigation', key(), 'ObjectionStepInput')).toMatchObject({ status: 'REPORTED' });
    expect(await step(clerk, 'proposeDetermination', determination, 'ProposeDeterminationInput')).toMatchObject({ status: 'REPORTED' });
    expect(await step(viewer('OFFICE_DIRECTOR'), 'signDetermination', key(), 'ObjectionStepInput')).toMatchObject({ status: 'DETERMINED' });
    const { rows } = await admin.query(`select body from bus.event where type = 'ObjectionDetermined'`);
    expect(rows).toMatchObject([{ body: { applicationId, disqualifies: true } }]);
    expect(JSON.stringify(rows)).not.toContain('张某');
  });

  it('shows nothing to another programme, another unit, or the auditor of the objector', async () => {
    const list = `{ objections { edges { node { objector { name } } } } }`;
    const edges = async (as: Viewer): Promise<unknown> => ((await ask(as, list)) as unknown as { objections: { edges: unknown } }).objections.edges;
    expect(await edges(viewer('OFFICE_DIRECTOR', { programmeId: randomUUID() as Viewer['programmeId'] }))).toEqual([]);
    expect(await edges(viewer('RECOMMENDER_HANDLER', { scopeId: randomUUID() }))).toEqual([]);
    expect(await edges(viewer('AUDITOR'))).toEqual([{ node: { objector: null } }]);
    await expect(ask(viewer('APPLICANT'), list)).rejects.toThrow('FORBIDDEN');
  });
});
