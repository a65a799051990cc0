import { describe, expect, it } from 'vitest';
import { passwordWeakness } from './password-strength.ts';

const person = ['guli@example.gov.cn', '古丽'];

describe('a password', () => {
  it.each([
    ['Short-1!', 'TOO_SHORT'],
    ['elevenchars', 'TOO_SHORT'],
    ['x9-'.repeat(100), 'TOO_LONG'],
    ['aaaaaaaaaaaa', 'TOO_UNIFORM'],
    ['abcdefabcdefabcdef', 'TOO_UNIFORM'],
    ['123456789012', 'A_SEQUENCE'],
    ['qwertyuiopasdf', 'A_SEQUENCE'],
    ['zyxwvutsrqponm', 'A_SEQUENCE'],
    ['1qaz2wsx3edc', 'A_SEQUENCE'],
    ['guli@example.gov.cn', 'NAMES_THE_PERSON'],
    ['guli2026!!xy', 'NAMES_THE_PERSON'],
    ['Password2026!', 'COMMON'],
    ['P@ssw0rd2026', 'COMMON'],
    ['WoAiXinJiang2026', 'COMMON'],
    ['correct horse battery staple', 'COMMON'],
  ])('%s is refused: %s', (password, weakness) => {
    expect(passwordWeakness(password, person)).toBe(weakness);
  });

  it.each(['river-lantern-47-teapot', '天山雪水煮一壶奶茶请客人喝', 'k9$Vt!2mQz&pLw', 'Tarim basin at dusk, 2031'])('%s is taken', (password) => {
    expect(passwordWeakness(password, person)).toBeNull();
  });

  it('of three letters in the login is no personal word', () => {
    expect(passwordWeakness('lantern-abc-teapot', ['abc'])).toBeNull();
  });
});
