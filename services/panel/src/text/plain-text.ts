/** Why a text cannot be taken. */
export type TextProblem = 'MARKUP' | 'CONTROL_CHARACTER' | 'TOO_LONG';

/** The most signs of one text, so that no request can fill the store. */
export const MOST_SIGNS = 100_000;

// Anything a browser could take for an element, a comment or an entity; "x < y" and "5 > 3" stay possible.
const MARKUP = /<[a-z!/?]|&(#\d+|#x[\da-f]+|[a-z]+);/i;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** One way of writing for the same words: NFC, line feeds, at most one empty line between paragraphs, no trailing blanks. */
export function normalized(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}

/** What is wrong with a normalized text, or null. */
export function textProblem(text: string): TextProblem | null {
  if ([...text].length > MOST_SIGNS) return 'TOO_LONG';
  if (MARKUP.test(text)) return 'MARKUP';
  return CONTROL.test(text) ? 'CONTROL_CHARACTER' : null;
}

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** Words as an office counts them: each Chinese character is one, each run of other letters or digits is one. */
export function wordCount(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return han + (text.replace(HAN, ' ').match(WORD)?.length ?? 0);
}
