import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import type { House } from './house.ts';

/** A smallest true picture, to send where a material is asked for. */
export const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});

/** Somebody with a phone: a narrow page of his own at the portal. */
export const openResident = async (house: House, phone: string, viewport = { width: 390, height: 844 }) => {
  const browser = await openBrowser({ viewport, hasTouch: true, isMobile: true });
  house.before(browser.close);
  const page = await browser.context.newPage();
  const signIn = async () => {
    await page.goto(`${house.portal}sign-in`);
    await page.getByLabel('手机号').fill(phone);
    await page.getByRole('button', { name: '获取验证码' }).click();
    const code = await page.locator('.portal-demo-code strong').textContent();
    await page.getByLabel('验证码').fill(code ?? '');
    await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  };
  /** The matter in his list that carries this number. */
  const openMatter = async (number: string) => {
    await page.goto(`${house.portal}matters`);
    await page
      .locator('a', { hasText: number })
      .or(page.locator('li', { hasText: number }).getByRole('link'))
      .first()
      .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  return { page, signIn, openMatter };
};

export type Resident = Awaited<ReturnType<typeof openResident>>;

/** Waits for a text to stand on a page that may have to be read again. */
export const waitFor = async (page: Page, text: string): Promise<void> => {
  await page.getByText(text).first().waitFor();
};
