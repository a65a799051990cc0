import type { AccountFlaw } from '../../account/domain/login-name.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../password/domain/password-strength.ts';
import type { PasswordWeakness } from '../../password/domain/password-strength.ts';
import type { Language } from './language.ts';

/** What can be wrong with what a person entered. */
export type Flaw = AccountFlaw | PasswordWeakness | 'NOT_THE_SAME' | 'SAME_AS_BEFORE' | 'WRONG_CURRENT' | 'WRONG_CODE';

/** Every text of the pages, once per language; a missing one does not compile. */
export interface PageTexts {
  readonly award: string;
  readonly otherLanguage: string;
  readonly signIn: string;
  readonly login: string;
  readonly loginHint: string;
  readonly password: string;
  readonly noAccount: string;
  readonly register: string;
  readonly registerIntro: string;
  readonly name: string;
  readonly nameHint: string;
  readonly newPassword: string;
  readonly newPasswordHint: string;
  readonly repeatPassword: string;
  readonly haveAccount: string;
  readonly wrongCredentials: string;
  readonly wait: (seconds: number) => string;
  readonly chooseNew: string;
  readonly chooseNewIntro: string;
  readonly save: string;
  readonly code: string;
  readonly codeTitle: string;
  readonly codeIntro: string;
  readonly continue: string;
  readonly cancel: string;
  readonly account: string;
  readonly signedInAs: (name: string, login: string) => string;
  readonly currentPassword: string;
  readonly changePassword: string;
  readonly changePasswordIntro: string;
  readonly passwordChanged: string;
  readonly secondFactor: string;
  readonly secondFactorOff: string;
  readonly secondFactorOn: string;
  readonly secondFactorScan: string;
  readonly setUp: string;
  readonly openApp: string;
  readonly confirm: string;
  readonly remove: string;
  readonly back: string;
  readonly signOut: string;
  readonly signOutQuestion: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly expired: string;
  readonly notSignedIn: string;
  readonly rejected: string;
  readonly flaws: Readonly<Record<Flaw, string>>;
}

const zh: PageTexts = {
  award: '巴音郭楞蒙古自治州人民政府质量奖',
  otherLanguage: 'English',
  signIn: '登录',
  login: '账号',
  loginHint: '注册时使用的账号名、电子邮箱或手机号',
  password: '密码',
  noAccount: '还没有账号？',
  register: '注册',
  registerIntro: '为您本人注册账号，之后即可代表本组织申报。其他工作身份由系统管理员授予。',
  name: '姓名',
  nameHint: '真实姓名，将出现在您办理的材料上',
  newPassword: '新密码',
  newPasswordHint: `至少 ${SHORTEST_PASSWORD} 个字符，建议使用几个不相关的词语`,
  repeatPassword: '再次输入密码',
  haveAccount: '已有账号？',
  wrongCredentials: '账号或密码不正确。',
  wait: (seconds) => `尝试次数过多，请在 ${seconds} 秒后再试。`,
  chooseNew: '设置新密码',
  chooseNewIntro: '您的密码由管理员设置。请先换成只有您自己知道的密码。',
  save: '保存',
  code: '验证码',
  codeTitle: '两步验证',
  codeIntro: '请输入身份验证器应用中显示的 6 位验证码。',
  continue: '继续',
  cancel: '取消',
  account: '我的账号',
  signedInAs: (name, login) => `${name}（${login}）`,
  currentPassword: '当前密码',
  changePassword: '修改密码',
  changePasswordIntro: '修改后，您在所有设备上的登录都将结束，需要重新登录。',
  passwordChanged: '密码已修改，请重新登录。',
  secondFactor: '两步验证',
  secondFactorOff: '未启用。启用后，登录时除密码外还需输入手机上的验证码。',
  secondFactorOn: '已启用。登录时需要输入身份验证器应用中的验证码。',
  secondFactorScan: '请在身份验证器应用中手动输入下面的密钥，然后填写应用显示的验证码。',
  setUp: '启用',
  openApp: '在本机的身份验证器中打开',
  confirm: '确认',
  remove: '停用',
  back: '返回平台',
  signOut: '退出登录',
  signOutQuestion: '要退出登录吗？',
  signedOut: '您已退出登录。',
  failed: '未能完成',
  expired: '登录页面已过期，请重新开始登录。',
  notSignedIn: '请先登录。',
  rejected: '请求无效，请重新开始登录。',
  flaws: {
    LOGIN_SHAPE: '请输入电子邮箱、手机号，或 3 至 32 个字母、汉字、数字组成的账号名。',
    NAME_SHAPE: '请输入姓名，不超过 100 个字符。',
    LOGIN_TAKEN: '该账号已被使用。',
    TOO_SHORT: `密码至少需要 ${SHORTEST_PASSWORD} 个字符。`,
    TOO_LONG: `密码最多 ${LONGEST_PASSWORD} 个字符。`,
    TOO_UNIFORM: '密码中重复的字符过多。',
    A_SEQUENCE: '密码不能是连续的字母、数字或键盘排列。',
    NAMES_THE_PERSON: '密码不能由您的账号或姓名组成。',
    COMMON: '该密码很常见，容易被猜到。',
    NOT_THE_SAME: '两次输入的密码不一致。',
    SAME_AS_BEFORE: '新密码不能与原密码相同。',
    WRONG_CURRENT: '当前密码不正确。',
    WRONG_CODE: '验证码不正确或已使用过，请等待下一个验证码。',
  },
};

const en: PageTexts = {
  award: 'Bayingolin Government Quality Award',
  otherLanguage: '中文',
  signIn: 'Sign in',
  login: 'Account',
  loginHint: 'The account name, e-mail address or mobile number you registered with',
  password: 'Password',
  noAccount: 'No account yet?',
  register: 'Register',
  registerIntro: 'Register for yourself; you can then apply for your organization. Every other role is granted by the system administrator.',
  name: 'Name',
  nameHint: 'Your real name; it appears on what you sign',
  newPassword: 'New password',
  newPasswordHint: `At least ${SHORTEST_PASSWORD} characters; a few unrelated words are best`,
  repeatPassword: 'The password again',
  haveAccount: 'Have an account?',
  wrongCredentials: 'The account or the password is not right.',
  wait: (seconds) => `Too many attempts. Please try again in ${seconds} seconds.`,
  chooseNew: 'Choose a new password',
  chooseNewIntro: 'Your password was set by an administrator. Replace it by one that only you know.',
  save: 'Save',
  code: 'Code',
  codeTitle: 'Second step',
  codeIntro: 'Enter the 6 digits that your authenticator app shows.',
  continue: 'Continue',
  cancel: 'Cancel',
  account: 'My account',
  signedInAs: (name, login) => `${name} (${login})`,
  currentPassword: 'Current password',
  changePassword: 'Change the password',
  changePasswordIntro: 'You will be signed out on all devices and sign in anew.',
  passwordChanged: 'The password was changed. Please sign in again.',
  secondFactor: 'Second step',
  secondFactorOff: 'Off. When on, signing in asks for a code from your telephone beside the password.',
  secondFactorOn: 'On. Signing in asks for the code of your authenticator app.',
  secondFactorScan: 'Enter this key in your authenticator app, then the code that the app shows.',
  setUp: 'Turn on',
  openApp: 'Open in the authenticator on this device',
  confirm: 'Confirm',
  remove: 'Turn off',
  back: 'Back to the platform',
  signOut: 'Sign out',
  signOutQuestion: 'Do you want to sign out?',
  signedOut: 'You are signed out.',
  failed: 'This did not work',
  expired: 'The sign-in page has expired. Please start again.',
  notSignedIn: 'Please sign in first.',
  rejected: 'The request is not valid. Please start signing in again.',
  flaws: {
    LOGIN_SHAPE: 'Enter an e-mail address, a mobile number, or an account name of 3 to 32 letters and digits.',
    NAME_SHAPE: 'Enter a name of at most 100 characters.',
    LOGIN_TAKEN: 'This account is already in use.',
    TOO_SHORT: `The password needs at least ${SHORTEST_PASSWORD} characters.`,
    TOO_LONG: `The password may have at most ${LONGEST_PASSWORD} characters.`,
    TOO_UNIFORM: 'The password repeats too few characters.',
    A_SEQUENCE: 'The password must not follow the alphabet, the digits or a row of keys.',
    NAMES_THE_PERSON: 'The password must not be made of your account or name.',
    COMMON: 'This password is common and easily guessed.',
    NOT_THE_SAME: 'The two passwords differ.',
    SAME_AS_BEFORE: 'The new password must not be the old one.',
    WRONG_CURRENT: 'The current password is not right.',
    WRONG_CODE: 'The code is wrong or was used already; wait for the next one.',
  },
};

export const TEXTS: Readonly<Record<Language, PageTexts>> = { 'zh-CN': zh, en };
