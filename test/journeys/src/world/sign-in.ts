import type { Page } from '@playwright/test';
import { journeyWorld } from './journey-world.ts';

/** Signs in by the provider's page, and comes back to `next`. */
export async function signIn(page: Page, login: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator('input[name="login"]').fill(login);
  await page.locator('input[name="password"]').fill(journeyWorld().password);
  await page.locator('form button[type="submit"]').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/oidc'));
}

/** Acts in a role, by its name on the screen. */
export async function actAs(page: Page, role: RegExp): Promise<void> {
  const button = page.locator('.acting').getByRole('button', { name: role });
  await button.click();
}
