import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Why a password is refused. */
export type PasswordWeakness = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_UNIFORM' | 'A_SEQUENCE' | 'NAMES_THE_PERSON' | 'COMMON';

/** A password has at least this many characters … */
export const SHORTEST_PASSWORD = 12;
/** … and at most this many: hashing a novel would be a way to keep the server busy. */
export const LONGEST_PASSWORD = 256;

const FEWEST_DIFFERENT = 6;
const FEWEST_BESIDE_NAME = 9;
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p'];
const MOST_PREDICTABLE = 0.6;

/**
 * The first reason against a password, or null. Length counts for more than kinds of characters: no rule asks for
 * a digit or a sign, several refuse what is guessed first.
 * @param personal login and name, which a password must not be made of
 */
export function passwordWeakness(password: string, personal: readonly string[]): PasswordWeakness | null {
  const text = password.normalize('NFKC');
  const characters = [...text];
  const plain = text.toLowerCase();
  if (characters.length < SHORTEST_PASSWORD) return 'TOO_SHORT';
  if (characters.length > LONGEST_PASSWORD) return 'TOO_LONG';
  if (new Set(plain).size < FEWEST_DIFFERENT || isRepetition(plain)) return 'TOO_UNIFORM';
  if (predictableShare(plain) > MOST_PREDICTABLE) return 'A_SEQUENCE';
  if (personal.some((word) => isMadeOf(plain, word.normalize('NFKC').toLowerCase()))) return 'NAMES_THE_PERSON';
  if (isCommon(plain)) return 'COMMON';
  return null;
}

/** "abcdabcdabcd": the text is one part of at most a third of its length, over and over. */
function isRepetition(text: string): boolean {
  const at = (text + text).indexOf(text, 1);
  return at <= text.length / 3;
}

/** Share of the steps from one character to the next that follow the alphabet, the digits or a row of keys. */
function predictableShare(text: string): number {
  const steps = text.length - 1;
  let predictable = 0;
  for (let i = 0; i < steps; i += 1) {
    const pair = text.slice(i, i + 2);
    const reversed = `${pair[1]}${pair[0]}`;
    if (pair[0] === pair[1] || ROWS.some((row) => row.includes(pair) || row.includes(reversed))) predictable += 1;
  }
  return predictable / steps;
}

/** The login, or the part before its @, with a few characters around it. */
function isMadeOf(password: string, word: string): boolean {
  return [word, word.split('@')[0] ?? ''].some(
    (part) => [...part].length >= 4 && password.includes(part) && password.length - part.length < FEWEST_BESIDE_NAME,
  );
}

/** A well-known password with digits and signs around it, or letters exchanged for the usual signs. */
function isCommon(password: string): boolean {
  const letters = password.replace(/[@4]/g, 'a').replace(/[3€]/g, 'e').replace(/[!1|]/g, 'i').replace(/0/g, 'o').replace(/[$5]/g, 's').replace(/7/g, 't');
  return [password, letters].some((text) => {
    const core = text.replace(/[^\p{L}]+/gu, '');
    return COMMON_PASSWORDS.has(text) || COMMON_PASSWORDS.has(core) || COMMON_PASSWORDS.has(core.slice(0, core.length / 2));
  });
}
