import { expect, test } from 'vitest';
import { nextDraft } from './section-draft.ts';
import type { DraftEvent, SectionDraft } from './section-draft.ts';

const start: SectionDraft = { words: { text: '甲', tradeSecret: false }, version: 3, state: 'SAVED', refusal: null, theirs: null };
const refusal = { code: 'STALE_VERSION', article: 'Art. 3', message: '', facts: [] };
const theirs = { text: '乙', tradeSecret: false, version: 5, by: '同事' };
const after = (...events: DraftEvent[]) => events.reduce(nextDraft, start);
const typed = (text: string): DraftEvent => ({ type: 'typed', words: { text } });

test('typed, sent, saved', () => {
  expect(after(typed('甲乙')).state).toBe('WRITING');
  expect(after(typed('甲乙'), { type: 'sent' }).state).toBe('SAVING');
  expect(after(typed('甲乙'), { type: 'sent' }, { type: 'saved', sent: { text: '甲乙', tradeSecret: false }, version: 4 })).toMatchObject({ state: 'SAVED', version: 4 });
});

test('what is typed while a save is under way is sent next, on the new version', () => {
  const draft = after(typed('甲乙'), { type: 'sent' }, typed('甲乙丙'), { type: 'saved', sent: { text: '甲乙', tradeSecret: false }, version: 4 });
  expect(draft).toMatchObject({ state: 'WRITING', version: 4, words: { text: '甲乙丙' } });
});

test('no answer loses nothing', () => {
  expect(after(typed('甲乙'), { type: 'sent' }, { type: 'failed' })).toMatchObject({ state: 'FAILED', version: 3, words: { text: '甲乙' } });
});

test('two texts stand side by side until the person decides', () => {
  const conflict = after(typed('丙'), { type: 'sent' }, { type: 'stale', refusal, theirs });
  expect(conflict).toMatchObject({ state: 'CONFLICT', words: { text: '丙' }, theirs: { text: '乙' } });
  expect(nextDraft(conflict, typed('丙丁'))).toMatchObject({ state: 'CONFLICT', words: { text: '丙丁' } });
  expect(nextDraft(conflict, { type: 'keepMine' })).toMatchObject({ state: 'WRITING', version: 5, words: { text: '丙' }, theirs: null });
  expect(nextDraft(conflict, { type: 'takeTheirs' })).toMatchObject({ state: 'SAVED', version: 5, words: { text: '乙' }, theirs: null });
});

test('the same words from two sides are no conflict', () => {
  expect(after(typed('乙 '), { type: 'sent' }, { type: 'stale', refusal, theirs })).toMatchObject({ state: 'SAVED', version: 5 });
});

test('a refusal stands until something else is typed', () => {
  const refused = after(typed('<b>'), { type: 'sent' }, { type: 'refused', refusal });
  expect(refused).toMatchObject({ state: 'REFUSED', refusal });
  expect(nextDraft(refused, typed('b'))).toMatchObject({ state: 'WRITING', refusal: null });
});

test("a colleague's newer text is shown while nothing of one's own is waiting", () => {
  expect(nextDraft(start, { type: 'newer', theirs })).toMatchObject({ state: 'SAVED', version: 5, words: { text: '乙' } });
  expect(nextDraft(after(typed('丙')), { type: 'newer', theirs })).toMatchObject({ state: 'WRITING', version: 3, words: { text: '丙' } });
  expect(nextDraft({ ...start, version: 5 }, { type: 'newer', theirs: { ...theirs, text: '旧' } }).words.text).toBe('甲');
});
