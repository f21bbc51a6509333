import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';

let house: House;
let page: Page;

before(async () => {
  house = await openHouse('2026-03-12T15:30:00');
  const browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  house.before(browser.close);
  page = await browser.context.newPage();
});

after(() => house?.close());

const openDemo = async () => {
  await page.goto(`${house.portal}demo`);
  await page.getByRole('heading', { name: '我想当谁' }).waitFor();
};

const redLights = async (): Promise<number> => {
  await page.goto(house.desk);
  await page.getByRole('heading', { name: /我的待办/ }).waitFor();
  await page.locator('.desk-main .jx-light').first().waitFor();
  return page.locator('.desk-main .jx-light-red').count();
};

test('one tap signs in as a member of the staff, and another as somebody who is served', async () => {
  await page.goto(house.portal);
  await page.getByRole('link', { name: '演示入口' }).click();
  await page.getByRole('heading', { name: '我想当谁' }).waitFor();
  await checkAxe(page);
  await page.getByRole('button', { name: /启明新材料有限公司/ }).click();
  await page.getByRole('heading', { name: '我的办件' }).first().waitFor();
  await openDemo();
  await page.getByRole('button', { name: /审查人员/ }).click();
  await page.getByRole('heading', { name: /我的待办/ }).waitFor();
});

test('a prepared case opens as whoever has the duty', async () => {
  await openDemo();
  await page.getByRole('button', { name: /^待补正/ }).click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  // What happened on the story's day was recorded today, and says so.
  await page
    .getByText(/演示数据，系统于.+登记/)
    .first()
    .waitFor();
});

test('four cheats are refused and the fifth is named, each by the running house', async () => {
  await openDemo();
  for (const cheat of ['倒填日期', '第二次告知', '抹掉红灯', '自己给自己打分', '直接改数据库'])
    await page.getByRole('button', { name: `试一试：${cheat}` }).click();
  await page.getByText('数据库拒绝；真改了也会被点名').waitFor();
  await page.locator('.demo-tried strong').nth(4).waitFor();
  const told = await page.locator('.demo-tried strong').allTextContents();
  assert.deepEqual(told, ['被拒绝', '被拒绝', '被拒绝', '被拒绝', '数据库拒绝；真改了也会被点名']);
  await page.getByText(/chain: position 1,/).waitFor();
  await checkAxe(page);
});

test('the clock goes to the next working day and lights turn; the day stands on the page', async () => {
  await openDemo();
  await page.getByRole('button', { name: /审查人员/ }).click();
  const former = await redLights();
  await openDemo();
  for (const day of ['3月13日', '3月16日', '3月17日', '3月18日', '3月19日']) {
    await page.getByRole('button', { name: '走到下一个工作日' }).click();
    await page.getByText(new RegExp(`现在是${day}`)).waitFor();
  }
  await page.getByText(/比真实时间早走了7天/).waitFor();
  assert.ok((await redLights()) > former, 'nothing turned red in five working days');
});

test('the same page is there in English, on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.evaluate(() => localStorage.setItem('jx-language', 'en'));
  await page.goto(`${house.portal}demo`);
  await page.getByRole('heading', { name: 'The cheat board' }).waitFor();
  await checkAxe(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `the page is ${wide} wide`);
});
