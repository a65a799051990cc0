import { idOf, publicViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { federation, WAYS } from '../testing/federation.ts';
import type { TestFederation } from '../testing/federation.ts';

const reader: Viewer = { ...publicViewer, personId: idOf('PersonId', '0195f2d8-0000-7000-8000-000000000001'), name: '古丽', role: 'APPLICANT' };

describe.each(WAYS)('two subgraphs %s', (way) => {
  let graph: TestFederation;
  const data = async (text: string, variables = {}, viewer = publicViewer) => {
    const answer = await graph.run(text, variables, viewer);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  beforeAll(async () => void (graph = await federation(way)));
  afterAll(() => graph.stop());

  it('joins what two subgraphs know of one thing', async () => {
    expect(await data('{ books(first: 2) { id title rating author { name praise } } }')).toEqual({
      books: [
        { id: '1', title: 'Book 1', rating: 0.5, author: { name: 'Author 1', praise: 'praise 1' } },
        { id: '2', title: 'Book 2', rating: 1, author: { name: 'Author 2', praise: 'praise 2' } },
      ],
    });
  });

  it('follows a reference back and forth', async () => {
    const text = '{ review(id: "3-1") { text book { id title pages(unit: "p") rating author { name } reviews(first: 1) { book { title } } } } }';
    expect(await data(text)).toEqual({
      review: { text: 'Review 3-1', book: { id: '3', title: 'Book 3', pages: '30 p', rating: 1.5, author: { name: 'Author 0' }, reviews: [{ book: { title: 'Book 3' } }] } },
    });
  });

  it('gives a subgraph the fields that it requires of another', async () => {
    expect(await data('{ book(id: "4") { headline } }')).toEqual({ book: { headline: 'Book 4!' } });
  });

  it('answers under the aliases asked for', async () => {
    const text = '{ a: book(id: "1") { x: id y: id r: rating two: reviews(first: 2) { t: text } } b: book(id: "2") { x: title } }';
    expect(await data(text)).toEqual({ a: { x: '1', y: '1', r: 0.5, two: [{ t: 'Review 1-1' }, { t: 'Review 1-2' }] }, b: { x: 'Book 2' } });
  });

  it.each([
    [true, { books: [{ rating: 0.5 }] }],
    [false, { books: [{ id: '1', headline: 'Book 1!' }] }],
  ])('leaves out what @skip and @include say (%s)', async (s, expected) => {
    expect(await data('query($s: Boolean!) { books(first: 1) { id @skip(if: $s) rating @include(if: $s) headline @skip(if: $s) } }', { s })).toEqual(expected);
  });

  it('leaves out whole root fields, even all of them', async () => {
    expect(await data('query($s: Boolean! = true) { books @skip(if: $s) { id } reviewer }')).toEqual({ reviewer: 'PUBLIC:' });
    expect(await data('query($s: Boolean!) { books @skip(if: $s) { id } }', { s: true })).toEqual({});
    expect(await data('{ books @skip(if: true) { id } }')).toEqual({});
  });

  it('merges fragments, named and inline, over both subgraphs', async () => {
    const text = `{ book(id: "1") { ...A ... on Book { sequel { ...A } } } } fragment A on Book { title ...B } fragment B on Book { rating }`;
    expect(await data(text)).toEqual({ book: { title: 'Book 1', rating: 0.5, sequel: { title: 'Book 2', rating: 1 } } });
  });

  it('resolves interfaces and unions', async () => {
    expect(await data('{ shelf { __typename title ... on Book { rating } ... on Map { scale } } }')).toEqual({
      shelf: [
        { __typename: 'Book', title: 'Book 1', rating: 0.5 },
        { __typename: 'Map', title: 'Map', scale: 5000 },
        { __typename: 'Book', title: 'Book 2', rating: 1 },
      ],
    });
    expect(await data('{ search(text: "2") { ... on Book { verdict } ... on Author { praise } } }')).toEqual({ search: [{ verdict: 'verdict 1' }, { praise: 'praise 2' }] });
  });

  it('fills in defaults of arguments, variables and input fields', async () => {
    expect(await data('{ books { id } book(id: "1") { pages } }')).toEqual({ books: [{ id: '1' }, { id: '2' }], book: { pages: '10 pages' } });
    expect(await data('query($n: Int = 1) { books(first: $n) { id } }')).toEqual({ books: [{ id: '1' }] });
    const mutation = 'mutation($i: AddBookInput!) { addBook(input: $i) { ... on Book { title } } }';
    expect(await data(mutation, { i: { title: 'New' } }, reader)).toEqual({ addBook: { title: 'New (NOVEL, 1)' } });
  });

  it('answers a mutation with the thing or with a refusal', async () => {
    const text = 'mutation($t: String!) { addBook(input: { title: $t, genre: POEM }) { __typename ... on Book { title rating } ... on Refusal { code message } } }';
    expect(await data(text, { t: 'New' }, reader)).toEqual({ addBook: { __typename: 'Book', title: 'New (POEM, 1)', rating: 1.5 } });
    expect(await data(text, { t: '' }, reader)).toEqual({ addBook: { __typename: 'Refusal', code: 'NO_TITLE', message: 'a title is needed' } });
  });

  it('runs the mutations of one request in their order, each once', async () => {
    const text = 'mutation { a: countCalls review(input: { bookId: "1", text: "good" }) { ... on Review { text book { title } } } b: countCalls c: countCalls }';
    graph.mutated.length = 0;
    const { a, b, c, review } = (await data(text)) as Record<string, unknown>;
    expect(review).toEqual({ text: 'good #plain', book: { title: 'Book 1' } });
    expect([b, c]).toEqual([Number(a) + 1, Number(a) + 2]);
    expect(graph.mutated).toContain('reviews');
  });

  it('does not run a mutation that is left out', async () => {
    const text = `mutation($no: Boolean!) {
      review(input: { bookId: "1", text: "good" }) @include(if: $no) { ... on Review { book { title } } }
      left: countCalls @include(if: $no)
      run: countCalls @skip(if: $no)
    }`;
    const { run: before } = (await data(text, { no: false })) as { run: number };
    expect(await data(text, { no: false })).toEqual({ run: before + 1 });
  });

  it('tells the subgraphs who asks', async () => {
    expect(await data('{ whoAmI reviewer }', {}, reader)).toEqual({ whoAmI: 'APPLICANT:古丽', reviewer: 'APPLICANT:古丽' });
  });

  it('lets one subgraph load in batches over all steps of a plan', async () => {
    graph.reviews.loads.batches.length = 0;
    await data('{ books(first: 20) { rating } }');
    expect(graph.reviews.loads.batches).toEqual([20]);
  });

  it('answers introspection, but not together with data', async () => {
    expect(await data('{ __schema { queryType { name } } __type(name: "Book") { name } }')).toEqual({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Book' } });
    expect((await graph.run('{ __schema { queryType { name } } whoAmI }')).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(await data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it('shows clients nothing of the federation itself', () => {
    const names = Object.keys(graph.execution.supergraph.schema.getTypeMap()).filter((name) => /join__|link__|^_/.test(name) && !name.startsWith('__'));
    expect(names).toEqual([]);
  });

  describe('when something is wrong', () => {
    it('names the variable that does not fit', async () => {
      const answer = await graph.run('query($n: Int!) { books(first: $n) { id } }', { n: 'many' });
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([{ message: expect.stringContaining('$n'), extensions: { code: 'BAD_INPUT' } }]);
    });

    it.each(['query($d: Day!) { openOn(day: $d) }', '{ openOn(day: "soon") }'])('says that a scalar of a subgraph was not read: %s', async (text) => {
      const answer = await graph.run(text, { d: 'soon' });
      expect(answer.errors).toMatchObject([{ path: ['openOn'], extensions: { code: 'BAD_INPUT' } }]);
    });

    it('hides what a resolver threw, and keeps the rest', async () => {
      graph.defects.length = 0;
      const answer = await graph.run('{ broken whoAmI }');
      expect(answer.data).toEqual({ broken: null, whoAmI: 'PUBLIC:' });
      expect(answer.errors).toEqual([{ message: 'something went wrong on our side', path: ['broken'], extensions: { code: 'INTERNAL', requestId: 'request' } }]);
      expect(graph.defects).toEqual(['secret connection string']);
    });

    it('gives the code and the place of a field that was refused', async () => {
      const answer = await graph.run('{ book(id: "1") { title secret sequel { secret rating } } }');
      expect(answer.data).toEqual({ book: { title: 'Book 1', secret: null, sequel: { secret: null, rating: 1 } } });
      expect(answer.errors).toMatchObject([
        { path: ['book', 'secret'], extensions: { code: 'FORBIDDEN' } },
        { path: ['book', 'sequel', 'secret'], extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    it('moves a null up to where one is allowed, across subgraphs', async () => {
      const one = await graph.run('{ book(id: "13") { title verdict } whoAmI }');
      expect(one.data).toEqual({ book: null, whoAmI: 'PUBLIC:' });
      expect(one.errors).toMatchObject([{ path: ['book', 'verdict'], extensions: { code: 'FORBIDDEN' } }]);
      const inFragment = await graph.run('{ book(id: "13") { ...F } } fragment F on Book { title verdict }');
      expect(inFragment.data).toEqual({ book: null });
      const inList = await graph.run('{ books(first: 13) { verdict } }');
      expect(inList.data).toBeNull();
      expect(inList.errors).toMatchObject([{ path: ['books', 12, 'verdict'] }]);
      const strict = await graph.run('{ brokenStrictly whoAmI }');
      expect(strict.data).toBeNull();
    });

    it('takes an entity that a subgraph does not know for null, and says so only where null is not allowed', async () => {
      expect(await data('{ book(id: "39") { title rating } }')).toEqual({ book: { title: 'Book 39', rating: null } });
      const answer = await graph.run('{ book(id: "39") { title verdict } }');
      expect(answer.data).toEqual({ book: null });
      expect(answer.errors).toMatchObject([{ path: ['book', 'verdict'], extensions: { code: 'NOT_FOUND' } }]);
    });

    it('refuses a mutation that the viewer may not make', async () => {
      const answer = await graph.run('mutation { addBook(input: { title: "x" }) { __typename } }');
      expect(answer).toMatchObject({ data: null, errors: [{ path: ['addBook'], extensions: { code: 'FORBIDDEN' } }] });
    });
  });
});
