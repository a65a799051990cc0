/** What is wrong with a login or a name that a person chose. */
export type AccountFlaw = 'LOGIN_SHAPE' | 'NAME_SHAPE' | 'LOGIN_TAKEN';

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const PHONE = /^\+?\d{7,15}$/;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,31}$/u;
const LONGEST_LOGIN = 254;
const LONGEST_NAME = 100;

/** The login as typed, tidied: full-width letters, spaces around it, spaces and hyphens within a telephone number. */
export function tidyLogin(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const digits = text.replace(/[\s-]/g, '');
  return PHONE.test(digits) ? digits : text;
}

/** What two logins are compared by: nobody has another's login in other capitals. */
export const loginKey = (login: string): string => tidyLogin(login).toLowerCase();

/** Whether a tidied login is an e-mail address, a telephone number or a word of 3 to 32 letters and digits. */
export const isLogin = (login: string): boolean =>
  login.length <= LONGEST_LOGIN && (EMAIL.test(login) || PHONE.test(login) || WORD.test(login));

/** The name as typed, without what is around it. */
export const tidyName = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a tidied name can stand on screens and documents. */
export const isName = (name: string): boolean => name.length >= 1 && name.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}<>]/u.test(name);
