import { describe, expect, it } from 'vitest';
import { isLogin, isName, loginKey, tidyLogin, tidyName } from './login-name.ts';

describe('a login', () => {
  it.each(['a@b.cn', '13909961234', '+8613909961234', '0996-2012345', 'guli', '古丽努尔', 'office.clerk-2'])('may be %s', (login) => {
    expect(isLogin(tidyLogin(login))).toBe(true);
  });

  it.each(['', 'ab', 'a@b', 'a b', '@b.cn', '-guli', 'x'.repeat(33), `${'x'.repeat(60)}@${'y'.repeat(200)}.cn`, "x'; drop", '<b>'])('may not be %j', (login) => {
    expect(isLogin(tidyLogin(login))).toBe(false);
  });

  it('is one in capitals, full width or with spaces', () => {
    expect(loginKey(' Ｇuli@Example.GOV.cn ')).toBe('guli@example.gov.cn');
    expect(loginKey('139 0996 1234')).toBe(loginKey('139-0996-1234'));
  });
});

describe('a name', () => {
  it.each([['  古丽  努尔 ', '古丽 努尔'], ['Anna-Liisa O’Neill', 'Anna-Liisa O’Neill']])('%j is kept as %j', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept);
    expect(isName(kept)).toBe(true);
  });

  it.each(['', 'x'.repeat(101), '<script>', 'a\u202eb', 'a\u0000b'])('may not be %j', (name) => {
    expect(isName(tidyName(name))).toBe(false);
  });
});
