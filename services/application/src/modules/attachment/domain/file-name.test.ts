import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\tmp\\证明.pdf', '证明.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['..', null],
  ['', null],
])('keeps of %j the name %j', (given, kept) => {
  expect(fileName(given)).toBe(kept);
});

it('keeps the ending of a long name', () => {
  const kept = fileName(`${'长'.repeat(400)}.pdf`);
  expect(kept).toMatch(/\.pdf$/);
  expect([...(kept ?? '')]).toHaveLength(200);
});
