import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const template = {
  name: 'testkit',
  async prepare(database: TestDatabase) {
    await ask(database.ownerUrl('panel'), 'create table panel.thing (id int); insert into panel.thing values (1); grant select on panel.thing to award_panel');
  },
};
let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([createTestDatabase(template), createTestDatabase(template)]);
});
afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
});

it('gives each test a copy of the template that no other sees', async () => {
  await ask(one.ownerUrl('panel'), 'insert into panel.thing values (2)');
  expect(await ask(one.url('panel'), 'select id from panel.thing')).toHaveLength(2);
  expect(await ask(other.url('panel'), 'select id from panel.thing')).toHaveLength(1);
});

it('lets a runtime role neither change tables nor enter another schema', async () => {
  await expect(ask(one.url('panel'), 'create table panel.mine (id int)')).rejects.toThrow(/permission denied/);
  await expect(ask(one.url('panel'), 'delete from panel.thing')).rejects.toThrow(/permission denied/);
  await expect(ask(one.url('sanction'), 'select * from panel.thing')).rejects.toThrow(/permission denied/);
  await expect(ask(one.url('sanction'), 'create schema mine')).rejects.toThrow(/permission denied/);
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
