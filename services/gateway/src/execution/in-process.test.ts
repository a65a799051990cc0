import { publicViewer } from '@award/identity';
import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { Call } from './call.ts';
import { inProcessSubgraph } from './in-process.ts';

const schema = buildSchema('type Query { word: String }');
const request = (trusted = true) => ({ document: parse('{ word }'), type: 'query' as const, call: new Call(publicViewer, 'request', trusted) });

it('makes one context per request, however many steps reach the subgraph', async () => {
  let made = 0;
  const caller = inProcessSubgraph({ name: 'words', schema, contextFor: async () => ({ made: (made += 1) }) });
  const [one, other] = [request(), request()];
  await Promise.all([caller.execute(one), caller.execute(one), caller.execute({ ...one, document: parse('{ again: word }') })]);
  await caller.execute(other);
  expect(made).toBe(2);
});

it('gives the same answer compiled and not', async () => {
  const caller = inProcessSubgraph({ name: 'words', schema, contextFor: () => ({}) });
  const open = request(false);
  const answers = [await caller.execute(open), await caller.execute(open), await caller.execute(request(true))];
  expect(answers.map((answer) => JSON.stringify(answer))).toEqual(Array(3).fill('{"data":{"word":null}}'));
});

it('is unavailable, and not well, while it cannot make a context', async () => {
  const caller = inProcessSubgraph({ name: 'words', schema, contextFor: () => Promise.reject(new Error('the database is away')) });
  const { errors } = await caller.execute(request());
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'words' }, originalError: { message: 'the database is away' } }]);
  expect(await caller.answers()).toBe(false);
});
