import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { PasswordWeakness } from '../../password/domain/password-strength.ts';
import type { AccountFlaw } from './login-name.ts';

interface Words {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

const WORDS: Readonly<Record<AccountFlaw | PasswordWeakness, Words>> = {
  NAME_SHAPE: { field: 'name', zh: '姓名应为 1 至 100 个字符', en: 'a name has 1 to 100 characters' },
  LOGIN_SHAPE: { field: 'login', zh: '应为电子邮箱、手机号或 3 至 32 个字母、汉字、数字', en: 'it is an e-mail address, a telephone number or 3 to 32 letters and digits' },
  LOGIN_TAKEN: { field: 'login', zh: '该账号已被使用', en: 'it is in use' },
  TOO_SHORT: { field: 'initialPassword', zh: '密码过短', en: 'the password is too short' },
  TOO_LONG: { field: 'initialPassword', zh: '密码过长', en: 'the password is too long' },
  TOO_UNIFORM: { field: 'initialPassword', zh: '密码中重复的字符过多', en: 'the password repeats too few characters' },
  A_SEQUENCE: { field: 'initialPassword', zh: '密码是连续的字母、数字或键盘排列', en: 'the password follows the alphabet, the digits or a row of keys' },
  NAMES_THE_PERSON: { field: 'initialPassword', zh: '密码由账号或姓名组成', en: 'the password is made of the login or name' },
  COMMON: { field: 'initialPassword', zh: '密码很常见', en: 'the password is common' },
};

/** What is wrong with an account as the refusal that every mutation answers with. */
export function flawRefusal(flaw: AccountFlaw | PasswordWeakness): Refusal {
  const { field, zh, en } = WORDS[flaw];
  return refuse('INVALID_INPUT', { field, reason: { value: flaw, display: { zh, en } } });
}
