import type { Shot } from './shot.ts';

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
      // One in good time: what is long overdue is reminded of every day, and its history shows little else.
      await page.goto(`${house.desk}cases?scope=unit&loop=approval&state=reviewing&light=green`);
      await page.locator('.desk-table tbody a[data-row]').first().click();
      await page.locator('.desk-case').waitFor();
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
  {
    name: 'desk-figures',
    as: { account: 'approval-office' },
    go: async (page, house) => {
      await page.goto(`${house.desk}figures/assist.served?from=2020-10-01&to=2021-04-30`);
      await page.locator('.desk-chart svg').waitFor();
    },
  },
  {
    name: 'desk-board',
    as: { account: 'approval-office' },
    go: async (page, house) => {
      await page.goto(`${house.desk}board`);
      await page.locator('.board-days').waitFor();
    },
  },
];
