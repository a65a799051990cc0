import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publicPages } from './public-pages.ts';

const clock = {
  label: '受理公示', startsOn: '2026-11-23', lastDay: '2026-11-28', mayActFrom: '2026-11-30', total: 5, counted: 3, state: 'RUNNING', provisional: false, article: 'Art. 11(4)',
  days: [{ date: '2026-11-23', kind: 'WORKING', counted: 1, name: null }, { date: '2026-11-26', kind: 'HOLIDAY', counted: null, name: { zh: '假日', en: 'Holiday' } }],
};
const notice = {
  id: 'n1', number: '〔2026〕1号', kind: 'ACCEPTANCE', title: '受理名单的公示', body: '第一段<b>\n第二段', issuer: '办公室', publishedAt: '2026-11-20T02:00:00Z', status: 'RUNNING', closedAt: null, contentHash: 'ab', clock,
  entries: Array.from({ length: 34 }, (_, index) => ({ position: index + 1, organizationName: `组织 ${index + 1}`, industry: 'C', detail: null, applicationId: `a${index}` })),
};
const certificate = { number: 'B/1', organizationName: '甲公司', tier: 'QUALITY_AWARD', year: 2024, issuedOn: '2024-12-20', plaqueNumber: 'P1', status: 'VALID', revokedOn: null };
const pages = publicPages(async (document, variables) => {
  if (document.includes('PublicNoticePage')) return { data: { notice: variables?.['id'] === 'n1' ? notice : null } };
  if (document.includes('PublicCertificatePage')) return { data: { certificate: variables?.['number'] === 'B/1' ? certificate : null } };
  return { errors: [{}] };
});
const visit = (path: string, query = '') => pages(path, new URLSearchParams(query));

test('a notice is a complete page without scripts, escaped, and within 20 KB', async () => {
  const page = await visit('/notices/n1');
  expect(page?.status).toBe(200);
  expect(page?.html).toContain('<html lang="zh-CN">');
  expect(page?.html).toContain('第一段&lt;b&gt;');
  expect(page?.html).toContain('<td class="w">制造业</td>');
  expect(page?.html).not.toContain('<script');
  expect(page?.html).toContain('/objection?application=a33');
  expect(brotliCompressSync(page?.html ?? '').length).toBeLessThan(20_000);
});

test('the same page in English', async () => {
  const page = await visit('/notices/n1', 'lang=en');
  expect(page?.html).toContain('<html lang="en">');
  expect(page?.html).toContain('working day 3 of 5');
});

test('what is not there is 404, what cannot be had is 503, what is not ours is null', async () => {
  expect((await visit('/notices/none'))?.status).toBe(404);
  expect((await visit('/honours'))?.status).toBe(503);
  expect(await visit('/rules')).toBeNull();
});

test('a certificate is found by its number, which may have any sign in it', async () => {
  expect(await visit('/certificates', 'number=B/1&lang=en')).toEqual({ status: 303, html: '', headers: { location: '/certificates/B%2F1?lang=en' } });
  expect((await visit('/certificates/B/1'))?.status).toBe(200);
  expect((await visit('/certificates/B'))?.status).toBe(404);
  expect((await visit('/certificates'))?.html).toContain('<form action="/certificates">');
});
