import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rewrite } from './rewrites.ts';

const schema = buildSchema('interface Item { id: ID } type Book implements Item { id: ID } type Map implements Item { id: ID } type Author { id: ID } type Query { item: Item author: Author }');
const rewritten = <T>(value: T, ...rewrites: Parameters<typeof rewrite>[1][number][]): T => {
  rewrite(value, rewrites, schema);
  return value;
};

describe('renaming a key', () => {
  const rename = { KeyRenamer: { path: [{ Key: 'shelf' }, { TypenameEquals: ['Book'] }, { Key: 'title__book' }], renameKeyTo: 'title' } };

  it('reaches every thing of the type, in lists too, and nothing else', () => {
    const data = { shelf: [{ __typename: 'Book', title__book: 'a' }, { __typename: 'Map', title__book: 'b' }, null], title__book: 'c' };
    expect(rewritten(data, rename)).toEqual({ shelf: [{ __typename: 'Book', title: 'a' }, { __typename: 'Map', title__book: 'b' }, null], title__book: 'c' });
  });

  it('takes an interface for all its types, and a thing without a type as meant', () => {
    const byInterface = { KeyRenamer: { ...rename.KeyRenamer, path: [{ Key: 'shelf' }, { TypenameEquals: ['Item'] }, { Key: 'title__book' }] } };
    const data = { shelf: [{ __typename: 'Map', title__book: 'a' }, { __typename: 'Author', title__book: 'b' }, { title__book: 'c' }] };
    expect(rewritten(data, byInterface)).toEqual({ shelf: [{ __typename: 'Map', title: 'a' }, { __typename: 'Author', title__book: 'b' }, { title: 'c' }] });
  });

  it('leaves alone what is not there', () => {
    expect(rewritten({ shelf: null }, rename)).toEqual({ shelf: null });
    expect(rewritten({ shelf: { __typename: 'Book' } }, rename)).toEqual({ shelf: { __typename: 'Book' } });
  });
});

it('sets a value, written in either of the planner’s two ways', () => {
  const path = [{ TypenameEquals: ['Book', 'Map'] }, { Key: '__typename' }];
  expect(rewritten({ __typename: 'Book', id: '1' }, { ValueSetter: { path, setValueTo: 'Item' } })).toEqual({ __typename: 'Item', id: '1' });
  expect(rewritten([{ __typename: 'Map' }, { __typename: 'Author' }], { kind: 'ValueSetter', path, setValueTo: 'Item' })).toEqual([{ __typename: 'Item' }, { __typename: 'Author' }]);
});
