import type { Page } from 'playwright-core';
import type { House } from '../house.ts';
import type { Shot } from './shot.ts';

const firstDuty = async (page: Page, house: House): Promise<void> => {
  await page.goto(house.desk);
  await page.locator('.desk-row').first().click();
  await page.locator('.desk-case').waitFor();
};

/** The pictures of both READMEs. */
export const shots: readonly Shot[] = [
  {
    name: 'portal-home',
    as: { phone: '13800000001' },
    go: async (page, house) => void (await page.goto(house.portal)),
  },
  {
    name: 'portal-matter',
    as: { phone: '13800000001' },
    go: async (page, house) => {
      await page.goto(`${house.portal}matters`);
      await page.locator('main a[href^="/matters/"]').first().click();
      await page.waitForURL(/matters\/.+/);
    },
  },
  {
    name: 'portal-slip',
    as: { phone: '13800000001' },
    go: async (page, house) => {
      await page.goto(`${house.portal}matters`);
      await page.locator('main a[href^="/matters/"]').first().click();
      await page.locator('a[href$="/slip"]').click();
      await page.locator('.jx-slip').waitFor();
    },
  },
  {
    name: 'desk-duties',
    as: { account: 'approval-clerk' },
    go: async (page, house) => void (await page.goto(house.desk)),
  },
  {
    name: 'desk-case',
    as: { account: 'approval-reviewer' },
    go: async (page, house) => {
      await firstDuty(page, house);
    },
  },
  {
    name: 'desk-dark',
    as: { account: 'construction-contact' },
    go: async (page, house) => {
      await page.evaluate(() => localStorage.setItem('jx-colour-mode', 'dark'));
      await page.goto(`${house.desk}cases?scope=unit`);
      await page.locator('.desk-main table, .desk-row').first().waitFor();
    },
  },
];
