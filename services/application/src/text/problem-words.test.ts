import { refusalText, refuse } from '@award/regulation';
import { expect, it } from 'vitest';
import { inputProblem } from './problem-words.ts';

it('says in words what is wrong with which input', () => {
  const refusal = refuse('INVALID_INPUT', inputProblem('text', 'MARKUP'));
  expect(refusalText(refusal, 'zh')).toContain('“内容”填写有误：含有网页标记');
  expect(refusal.facts.map((fact) => fact.value)).toEqual(['text', 'MARKUP']);
  expect(refusalText(refuse('INVALID_INPUT', inputProblem('divisionCode', 'EMPTY')), 'en')).toContain('"divisionCode" is not valid: it is empty');
});
