import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { PDF, serveFiles } from '../../testing/files.ts';
import type { TestFiles } from '../../testing/files.ts';
import { person } from '../../testing/people.ts';
import { key } from '../../testing/stages.ts';
import { startTestService } from '../../testing/test-service.ts';
import type { TestService } from '../../testing/test-service.ts';
import { mutate, openWorld } from '../../testing/world.ts';
import type { Answer, World } from '../../testing/world.ts';

let service: TestService;
let files: TestFiles;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  files = await serveFiles(service);
});
beforeEach(async () => {
  world = await openWorld(service);
});
afterAll(async () => {
  await files?.stop();
  await service?.stop();
});

async function voucher(): Promise<string> {
  files.as(world.clerk);
  const response = await fetch(`${files.origin}/files?cycleId=${world.cycleId}&purpose=VOUCHER&name=v.pdf`, { method: 'POST', body: PDF });
  return ((await response.json()) as { id: string }).id;
}

const appropriate = (amount: string, documentNumber = '巴财预〔2026〕8号') =>
  mutate(service, world.clerk, 'recordAppropriation', { cycleId: world.cycleId, year: 2026, amount, documentNumber }, 'Budget', 'balance');
const spend = (amount: string, voucherId: string | null, more: object = {}): Promise<Answer> =>
  mutate(service, world.clerk, 'recordExpenditure', { cycleId: world.cycleId, purpose: 'EXPERT_FEES', amount, spentOn: '2026-03-02', voucherId, note: '评审费', ...key(), ...more }, 'Budget', 'balance');

it('spends on vouchers only, each once, and never above the balance', async () => {
  expect(await spend('1', await voucher())).toMatchObject({ code: 'BUDGET_EXCEEDED' });
  expect(await appropriate('0')).toMatchObject({ code: 'BUDGET_AMOUNT_INVALID' });
  expect(await appropriate('100000')).toMatchObject({ balance: '100000' });
  expect(await appropriate('100000')).toMatchObject({ code: 'ALREADY_DONE' });
  expect(await spend('5000', null)).toMatchObject({ code: 'VOUCHER_REQUIRED' });
  const used = await voucher();
  expect(await spend('5000', used)).toMatchObject({ balance: '95000' });
  expect(await spend('5000', used)).toMatchObject({ code: 'ALREADY_DONE' });
  expect(await spend('5000', await voucher(), { spentOn: '2026-03-03' })).toMatchObject({ code: 'INVALID_INPUT' });
  const over = await spend('95001', await voucher());
  expect(over).toMatchObject({ code: 'BUDGET_EXCEEDED', facts: [{ key: 'amount', value: '950.01' }, { key: 'balance', value: '950.00' }] });
});

it('lets only as many of ten at once through as the balance holds', async () => {
  await appropriate('3500');
  const vouchers: string[] = [];
  for (let index = 0; index < 10; index += 1) vouchers.push(await voucher());
  const answers = await Promise.all(vouchers.map((id) => spend('1000', id)));
  expect(answers.filter((each) => each.code === undefined)).toHaveLength(3);
  expect(new Set(answers.map((each) => each.code))).toEqual(new Set([undefined, 'BUDGET_EXCEEDED']));
  const seen = await service.ask(world.director, 'query ($id: ID!) { budget(cycleId: $id) { balance expenditures { amount voucher { name } } appropriations { documentNumber } } }', { id: world.cycleId });
  expect(seen).toMatchObject({ budget: { balance: '500', expenditures: [1, 2, 3].map(() => ({ amount: '1000', voucher: { name: 'v.pdf' } })), appropriations: [{ documentNumber: '巴财预〔2026〕8号' }] } });
});

it('is the programme’s own', async () => {
  await appropriate('100');
  const query = 'query ($id: ID!) { budget(cycleId: $id) { balance } }';
  expect(await service.ask(person('OFFICE_CLERK', { programmeId: crypto.randomUUID() }), query, { id: world.cycleId })).toEqual({ budget: null });
  await expect(service.ask(person('APPLICANT'), query, { id: world.cycleId })).rejects.toThrow('FORBIDDEN');
  expect(await service.ask(person('APPLICANT'), 'query ($id: ID!) { cycle(id: $id) { budget { balance } } }', { id: world.cycleId })).toEqual({ cycle: { budget: null } });
});
