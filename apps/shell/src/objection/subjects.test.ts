import { expect, test } from 'vitest';
import type { ObjectionPageQuery } from '../gql/graphql.ts';
import { subjectsOf } from './subjects.ts';

type Node = ObjectionPageQuery['notices']['edges'][number]['node'];

const notice = (year: number, entries: readonly (readonly [string, string | null])[]) => ({
  node: {
    __typename: 'PublicNotice', id: `n${year}`, title: '', status: 'CLOSED',
    cycle: { __typename: 'Cycle', id: `c${year}`, year, programme: { __typename: 'Programme', id: 'p' } },
    entries: entries.map(([organizationName, applicationId], position) => ({ __typename: 'NoticeEntry', position, organizationName, applicationId })),
  } as Node,
});

test('each case once, the latest cycle first; an entry without a case is no subject', () => {
  const data = { notices: { edges: [notice(2024, [['乙', 'b'], ['甲', 'a']]), notice(2026, [['甲', 'c'], ['丙', null]]), notice(2024, [['甲', 'a']])] } } as ObjectionPageQuery;
  expect(subjectsOf(data).map(({ applicationId, year }) => [applicationId, year])).toEqual([['c', 2026], ['a', 2024], ['b', 2024]]);
});
