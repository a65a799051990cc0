import { expect, test } from '@playwright/test';
import { journeyWorld } from '../world/journey-world.ts';
import { lookAt } from '../world/page-check.ts';
import { actAs, signIn } from '../world/sign-in.ts';

test('role and language are switched', async ({ page }) => {
  await signIn(page, journeyWorld().handlerLogin, '/');
  await actAs(page, /申报/);
  await page.waitForURL(/\/applicant/);
  await actAs(page, /经办/);
  await page.waitForURL(/\/reviewer/);
  await page.locator('.masthead button[lang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await lookAt(page, 'english');
});
