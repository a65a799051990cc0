import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll, lookAt } from '../world/page-check.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a citizen reads what is on public notice', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const call = page.locator('main a[href^="/calls/"]').first();
  await expect(call).toBeVisible();
  await expectNoSidewaysScroll(page);
  await lookAt(page, 'home');
  await call.click();
  await expect(page.getByText('库尔勒市人民政府质量奖').first()).toBeVisible();
  await lookAt(page, 'call');
});

test.describe('without JavaScript', () => {
  // axe needs scripts of its own in the page: the browser is let run them, the page's are kept away.
  test('notices and certificates are read and checked', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/notices');
    await lookAt(page, 'notices');
    await page.locator('a[href^="/notices/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await lookAt(page, 'notice');
    await page.goto('/certificates/BZ0000-0000');
    await lookAt(page, 'certificate-unknown');
  });
});

test('an objection with a part missing is named and completed', async ({ page }) => {
  await page.goto('/objection');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: '下一步' }).click();
  const [name, telephone, address] = ['买买提', '0996-2000001', '新疆库尔勒市人民东路1号'];
  await page.locator('input[autocomplete="name"]').fill(name);
  await page.locator('input[type="tel"]').fill(telephone);
  await page.locator('input[autocomplete="street-address"]').fill(address);
  await page.getByRole('checkbox').check();
  await lookAt(page, 'objection-identity');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.locator('textarea').fill('申报材料中的经营数据与实际不符。');
  await page.locator('input[type="file"]').setInputFiles(picture('证据.png'));
  await page.getByRole('button', { name: '下一步' }).click();
  await lookAt(page, 'objection-review');
  await page.locator('form button[type="submit"]').click();
  await expect(page.locator('.receipt')).toBeVisible();
  await expect(page.locator('.objection-missing li')).toHaveCount(1);
  await lookAt(page, 'objection-receipt');
  const secret = await page.locator('.receipt dd').nth(1).innerText();
  await page.locator('.receipt a').click();
  await page.locator('input').nth(1).fill(secret);
  await page.locator('form button[type="submit"]').first().click();
  await expect(page.locator('.objection-complete')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await lookAt(page, 'objection-follow');
  await page.locator('.objection-complete input[type="file"]').first().setInputFiles(picture('身份证.png'));
  await page.locator('.objection-complete button[type="submit"]').click();
  await expect(page.locator('.objection-missing')).toHaveCount(0);
  await expect(page.locator('.objection-complete')).toHaveCount(0);
});

/** A picture of one pixel, as a phone's camera would give a larger one. */
function picture(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  return { name, mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') };
}
