const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/**
 * Words while typing, counted as the server counts them: each Chinese character is one, each run of other letters or
 * digits is one. What counts in the end is the server's own number.
 */
export function wordCount(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return han + (text.replace(HAN, ' ').match(WORD)?.length ?? 0);
}
