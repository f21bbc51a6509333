import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let clerk: Officer;

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  clerk = await openOfficer(house, 'approval-reviewer');
});

after(() => house?.close());

const ground = () => clerk.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a clerk chooses the dark desk, and it stays dark after a reload', async () => {
  const { page } = clerk;
  const light = await ground();
  await page.getByLabel('明暗').selectOption({ label: '深色' });
  assert.notEqual(await ground(), light);
  const dark = await ground();
  await page.reload();
  await page.getByRole('heading', { name: /我的待办/ }).waitFor();
  assert.equal(await ground(), dark);
});

test('every page of the dark desk can be read', async () => {
  const { page } = clerk;
  for (const path of ['', 'cases?scope=unit', 'new', 'people', 'registers/service-item']) {
    await page.goto(`${house.desk}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await checkAxe(page);
  }
  await page.goto(house.desk);
  await page.locator('.desk-row', { hasText: '安和大药房' }).first().click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  await page.locator('.desk-acts').getByRole('button', { name: '开始特别程序' }).click();
  await checkAxe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('.desk-palette-line').first().waitFor();
  await checkAxe(page);
});

test('every page can be read on a phone, by light, with the ways folded into a menu', async () => {
  const { page } = clerk;
  await page.getByLabel('明暗').selectOption({ label: '浅色' });
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['', 'cases', 'people', 'registers/unit/approval-bureau', 'no-such-page']) {
    await page.goto(`${house.desk}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 360), true, path);
    await checkAxe(page);
  }
  await page.getByRole('button', { name: '菜单' }).click();
  await checkAxe(page);
  await page.getByRole('navigation').getByRole('link', { name: '全部办件' }).click();
  await page.getByRole('heading', { level: 1, name: '全部办件' }).waitFor();
  assert.equal(await page.getByRole('link', { name: '全部办件' }).isVisible(), false);
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('what is printed is on white paper', async () => {
  await clerk.page.emulateMedia({ media: 'print' });
  assert.match(await ground(), /^(rgb\(255, 255, 255\)|rgb\(250, 249, 245\)|rgba\(0, 0, 0, 0\))$/);
});
