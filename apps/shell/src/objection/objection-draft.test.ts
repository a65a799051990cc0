import { expect, test } from 'vitest';
import { EMPTY_DRAFT, forgetDraft, keepDraft, objectorOf, restoreDraft } from './objection-draft.ts';

const proof = { name: 'id.jpg', contentBase64: 'AA==' };

test('a person sends no seal and no domicile, a unit no signature and no identity proof', () => {
  const filled = { ...EMPTY_DRAFT, name: ' 李明 ', telephone: '1', postalAddress: '2', domicile: '3', signed: true, sealed: true, identityProof: proof };
  expect(objectorOf({ ...filled, kind: 'PERSON' })).toEqual({
    kind: 'PERSON', name: '李明', telephone: '1', postalAddress: '2', domicile: undefined, signed: true, sealed: undefined, identityProof: proof, evidence: [],
  });
  expect(objectorOf({ ...filled, kind: 'UNIT' })).toMatchObject({ kind: 'UNIT', domicile: '3', sealed: true, signed: undefined, identityProof: undefined });
});

test('what is blank is not sent: the server names what is missing', () => {
  expect(objectorOf({ ...EMPTY_DRAFT, kind: 'PERSON', name: '  ' }).name).toBeUndefined();
});

test('a draft survives a reload without its documents, and is forgotten once sent', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  keepDraft(storage, { ...EMPTY_DRAFT, text: '事实', evidence: [proof] });
  expect(restoreDraft(storage)).toEqual({ ...EMPTY_DRAFT, text: '事实' });
  forgetDraft(storage);
  expect(restoreDraft(storage)).toEqual(EMPTY_DRAFT);
  kept.set('award.objection', '{broken');
  expect(restoreDraft(storage)).toEqual(EMPTY_DRAFT);
});
