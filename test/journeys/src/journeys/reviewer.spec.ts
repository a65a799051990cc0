import { expect, test } from '@playwright/test';
import { journeyWorld } from '../world/journey-world.ts';
import { lookAt } from '../world/page-check.ts';
import { actAs, signIn } from '../world/sign-in.ts';

test("the unit's handler takes a case from the queue and records a check", async ({ page }) => {
  const { handlerLogin, waitingNumber } = journeyWorld();
  await signIn(page, handlerLogin, '/');
  await actAs(page, /经办/);
  await page.goto('/reviewer/recommendation');
  await expect(page.getByRole('link', { name: waitingNumber })).toBeVisible();
  await lookAt(page, 'recommendation-queue');
  await page.getByRole('link', { name: waitingNumber }).click();
  const check = page.locator('.rv-checks > li').first();
  await check.getByRole('button').click();
  await check.locator('textarea').fill('经核对登记信息，符合申报条件。');
  await check.getByRole('checkbox').check();
  await check.locator('button[type="submit"]').click();
  await expect(check.getByText('经核对登记信息，符合申报条件。').first()).toBeVisible();
  await lookAt(page, 'recommendation-case');
});

test('an expert scores an item, which is kept by itself', async ({ page }) => {
  const { expertLogin, reviewedNumber } = journeyWorld();
  await signIn(page, expertLogin, '/');
  await actAs(page, /专家/);
  await page.goto('/reviewer/assignments');
  await expect(page.getByRole('link', { name: reviewedNumber })).toBeVisible();
  await lookAt(page, 'assignments');
  await page.getByRole('link', { name: reviewedNumber }).click();
  const percent = page.locator('.rv-beside input').first();
  await percent.fill('70');
  await page.locator('.rv-text textarea').first().fill('方法系统，展开充分。');
  await expect(page.getByRole('status').filter({ hasText: '已保存' }).first()).toBeVisible();
  await lookAt(page, 'assignment');
  await page.reload();
  await expect(page.locator('.rv-text textarea').first()).toHaveValue('方法系统，展开充分。');
});
