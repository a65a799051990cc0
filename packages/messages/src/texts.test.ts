import { expect, test } from 'vitest';
import { registerCatalogue } from './catalogue.ts';
import { currentLanguage, hasTexts, loadTexts, onLanguage, sayIn, speak } from './texts.ts';

test('a registered namespace is fetched once, and again in the other language when it is spoken', async () => {
  const fetched: string[] = [];
  registerCatalogue('trial', async (language) => {
    fetched.push(language);
    return { default: { hello: language === 'en' ? 'Hello' : '你好' } };
  });
  expect(hasTexts('trial', 'zh-CN')).toBe(false);
  await Promise.all([loadTexts('trial', 'zh-CN'), loadTexts('trial', 'zh-CN')]);
  expect(sayIn('trial', 'zh-CN')('hello')).toBe('你好');
  let told = 0;
  const stop = onLanguage(() => { told += 1; });
  await speak('en');
  expect(currentLanguage()).toBe('en');
  expect(sayIn('trial', 'en')('hello')).toBe('Hello');
  expect(told).toBe(1);
  stop();
  await speak('zh-CN');
  expect(told).toBe(1);
  expect(fetched).toEqual(['zh-CN', 'en']);
});

test('what could not be fetched is fetched anew', async () => {
  let attempts = 0;
  registerCatalogue('shaky', async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('network');
    return { default: { a: 'b' } };
  });
  await expect(loadTexts('shaky', 'en')).rejects.toThrow('network');
  await loadTexts('shaky', 'en');
  expect(sayIn('shaky', 'en')('a')).toBe('b');
});

test('a namespace that nobody registered is a mistake', async () => {
  await expect(loadTexts('nobody', 'en')).rejects.toThrow('nobody');
});
