import { expect, test } from 'vitest';
import { EMPTY_REGISTRATION, registrationInput, writtenCode } from './registration.ts';

test('a code is written without blanks and in capitals', () => {
  expect(writtenCode(' 9165 2801ma0000001x ')).toBe('91652801MA0000001X');
});

test('a whole body names no parent, a part does', () => {
  const form = { ...EMPTY_REGISTRATION, parentId: 'parent' };
  expect(registrationInput(form).parentId).toBeNull();
  expect(registrationInput({ ...form, kind: 'BRANCH' }).parentId).toBe('parent');
  expect(registrationInput({ ...EMPTY_REGISTRATION, kind: 'BRANCH' }).parentId).toBeNull();
});

test('who has operated from the first day need not say so twice', () => {
  expect(registrationInput({ ...EMPTY_REGISTRATION, establishedOn: '2010-05-01' }).operatingSince).toBe('2010-05-01');
  expect(registrationInput({ ...EMPTY_REGISTRATION, establishedOn: '2010-05-01', operatingSince: '2011-01-01' }).operatingSince).toBe('2011-01-01');
});
