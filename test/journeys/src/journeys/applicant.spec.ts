import { expect, test } from '@playwright/test';
import { journeyWorld } from '../world/journey-world.ts';
import { lookAt } from '../world/page-check.ts';
import { signIn } from '../world/sign-in.ts';

test('a newcomer registers, writes, and is told what is missing before the internal notice', async ({ page }) => {
  const { newcomer, openCycleId } = journeyWorld();
  await signIn(page, newcomer.login, '/applicant/organizations/register');
  await page.locator('input[name="name"]').fill('库尔勒孔雀河酒店有限公司');
  await page.locator('input[name="creditCode"]').fill(newcomer.creditCode);
  await expect(page.getByText('校验位正确')).toBeVisible();
  await page.locator('select[name="divisionCode"]').selectOption('652801');
  await page.locator('input[name="address"]').fill('库尔勒市人民东路8号');
  await page.locator('select[name="industry"]').selectOption({ index: 1 });
  await page.locator('select[name="size"]').selectOption({ index: 1 });
  const established = page.getByLabel(/成立日期/).first();
  await established.fill('2012-05-10');
  await established.press('Tab');
  await lookAt(page, 'register');
  await page.locator('form.ap-form button[type="submit"]').click();
  await page.waitForURL(/\/applicant\/organizations\/[0-9a-f-]{36}/);
  await lookAt(page, 'organization');

  await page.goto(`/applicant/calls/${openCycleId}`);
  await page.getByLabel(/申报类别/).selectOption({ index: 1 });
  await lookAt(page, 'call');
  await page.locator('.ap-start button[type="submit"]').click();
  await page.waitForURL(/\/applicant\/applications\/[0-9a-f-]{36}$/);
  await lookAt(page, 'case');
  const base = new URL(page.url()).pathname;

  await page.goto(`${base}/sections`);
  const words = '本组织建立了覆盖全员的质量责任制。';
  await page.locator('.ap-editor textarea').fill(words);
  await expect(page.locator('.ap-save')).toHaveAttribute('data-state', 'SAVED');
  await lookAt(page, 'section');
  await page.reload();
  await expect(page.locator('.ap-editor textarea')).toHaveValue(words);

  await page.goto(`${base}/internal-notice`);
  await expect(page.getByText('还需要完成').first()).toBeVisible();
  await expect(page.getByText(/第十一条|第11条/).first()).toBeVisible();
  await lookAt(page, 'internal-notice-refused');
});
