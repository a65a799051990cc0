import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { normalized, textProblem, wordCount } from './plain-text.ts';
import { inputProblem } from './problem-words.ts';

/** A text of an input and the most words it may have. */
export type Limited = readonly [text: string, mostWords: number];

/** Refuses the first text that is empty, too long or holds markup; null when all can be taken. Names the field. */
export function unfitText(texts: Readonly<Record<string, Limited>>): Refusal | null {
  for (const [field, [text, most]] of Object.entries(texts)) {
    const clean = normalized(text);
    const reason = clean === '' ? 'EMPTY' : wordCount(clean) > most ? 'TOO_LONG' : textProblem(clean);
    if (reason) return refuse('INVALID_INPUT', inputProblem(field, reason));
  }
  return null;
}
