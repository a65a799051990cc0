import type { Text } from '../text.ts';

/** The 31 characters of GB 32100-2015; I, O, S, V and Z are left out because they are misread. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** What is wrong with a unified social credit code. */
export type SocialCreditCodeProblem = 'LENGTH' | 'CHARACTER' | 'DIVISION' | 'CHECK';

/** The 18th character for the first 17 (GB 32100-2015). @throws RangeError unless they are 17 of its characters. */
export function socialCreditCheckCharacter(first17: string): string {
  const values = [...first17].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== WEIGHTS.length || values.includes(-1)) throw new RangeError('expected 17 characters of GB 32100');
  const sum = values.reduce((total, value, position) => total + value * WEIGHTS[position]!, 0);
  return CHARACTERS[(31 - (sum % 31)) % 31]!;
}

/** The first problem of a code, or undefined if it is sound. The third to eighth characters are its division, all digits. */
export function socialCreditCodeProblem(code: string): SocialCreditCodeProblem | undefined {
  if (code.length !== 18) return 'LENGTH';
  if ([...code].some((character) => !CHARACTERS.includes(character))) return 'CHARACTER';
  if (!/^\d{6}$/.test(code.slice(2, 8))) return 'DIVISION';
  return code.at(17) === socialCreditCheckCharacter(code.slice(0, 17)) ? undefined : 'CHECK';
}

/** Whether a code is sound. */
export function isSocialCreditCode(code: string): boolean {
  return socialCreditCodeProblem(code) === undefined;
}

/** The problems in words. */
export const CREDIT_CODE_PROBLEMS: Readonly<Record<SocialCreditCodeProblem, Text>> = {
  LENGTH: { zh: '应为18位', en: 'it must have 18 characters' },
  CHARACTER: { zh: '含有不使用的字符', en: 'it has a character that is not used' },
  DIVISION: { zh: '第3至8位应为行政区划数字', en: 'characters 3 to 8 must be the digits of a division' },
  CHECK: { zh: '校验位不符', en: 'the check character does not fit' },
};
