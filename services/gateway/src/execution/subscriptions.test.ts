import { publicViewer } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { federation, WAYS } from '../testing/federation.ts';
import type { TestFederation } from '../testing/federation.ts';
import { Call } from './call.ts';
import type { Answer } from './executor.ts';

describe.each(WAYS)('a subscription %s', (way) => {
  let graph: TestFederation;
  beforeAll(async () => void (graph = await federation(way)));
  afterAll(() => graph.stop());

  const open = async (text: string, variables = {}) => {
    const end = new AbortController();
    const events = await graph.execution.subscribe(graph.operation(text), variables, new Call(publicViewer, 'request', true), end.signal);
    return { events: events as AsyncIterable<Answer> & AsyncIterator<Answer>, end };
  };
  const waitForSubscribers = async (id: string, count: number) => {
    for (let tries = 0; graph.books.subscribers(id) !== count; tries += 1) {
      if (tries > 200) throw new Error(`${graph.books.subscribers(id)} subscribers instead of ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it('joins other subgraphs to every event, with loaders of its own', async () => {
    const { events, end } = await open('subscription($id: ID!) { bookChanged(id: $id) { title rating author { name } } }', { id: '4' });
    graph.reviews.loads.batches.length = 0;
    for (let round = 0; round < 2; round += 1) {
      const next = events.next();
      await waitForSubscribers('4', 1);
      graph.books.change('4');
      expect((await next).value).toEqual({ data: { bookChanged: { title: 'Book 4', rating: 2, author: { name: 'Author 1' } } } });
    }
    expect(graph.reviews.loads.batches).toEqual([1, 1]);
    end.abort();
  });

  it('does not carry the error of one event into the next', async () => {
    const { events, end } = await open('subscription($id: ID!, $v: Boolean = true) { bookChanged(id: $id) { title verdict @include(if: $v) } }', { id: '13' });
    for (let round = 0; round < 2; round += 1) {
      const next = events.next();
      await waitForSubscribers('13', 1);
      graph.books.change('13');
      const answer = (await next).value as Answer;
      expect(answer).toMatchObject({ data: null, errors: [{ path: ['bookChanged', 'verdict'], extensions: { code: 'FORBIDDEN' } }] });
      expect(answer.errors).toHaveLength(1);
    }
    end.abort();
  });

  it('lets go of its source when nobody listens any more', async () => {
    const { events, end } = await open('subscription { bookChanged(id: "7") { title } }');
    const next = events.next();
    await waitForSubscribers('7', 1);
    end.abort();
    await waitForSubscribers('7', 0);
    expect(await next).toMatchObject({ done: true });
  });

  it('says what is wrong with it instead of beginning', async () => {
    const { events } = await open('subscription($id: ID!) { bookChanged(id: $id) { title } }', {});
    expect(events).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  it('is not run as an ordinary operation', async () => {
    expect((await graph.run('subscription { bookChanged(id: "7") { title } }')).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
