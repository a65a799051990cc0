import { ROLE_NAMES, isPermissionKey, permissions, relationOf } from '@award/identity';
import { describe, expect, it } from 'vitest';
import { expected } from './expected/table.ts';
import { SUBGRAPHS, entitiesOf, fieldsOf, operationsOf } from './schema-names.ts';

/** Routes beside GraphQL that the same table guards: `POST /files`. */
const ROUTES = ['Mutation.attachFile'];
const served = new Set([...SUBGRAPHS.flatMap(operationsOf), ...SUBGRAPHS.flatMap(entitiesOf).map((type) => `Entity.${type}`), ...ROUTES]);
const fields = new Set(SUBGRAPHS.flatMap(fieldsOf).map((name) => `Field.${name}`));

describe('the expected answers', () => {
  it('have a row for every operation and entity of the four schemas', () => {
    expect([...served].filter((name) => !Object.hasOwn(expected, name))).toEqual([]);
    expect([...served].filter((name) => !isPermissionKey(name))).toEqual([]);
  });

  it('have no row without a field, nor has the table of permissions', () => {
    for (const table of [expected, permissions]) expect(Object.keys(table).filter((name) => !served.has(name) && !fields.has(name))).toEqual([]);
    expect(Object.keys(permissions).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))('%s is open to exactly those whom the domain names', (name, { roles }) => {
    if (!isPermissionKey(name)) throw new Error(`${name} has no row in the table of permissions`);
    expect(ROLE_NAMES.filter((role) => relationOf({ role }, name) !== null)).toEqual(ROLE_NAMES.filter((role) => roles.includes(role)));
  });
});
