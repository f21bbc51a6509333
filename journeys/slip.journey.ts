import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { waitFor } from './resident.ts';

let house: House;
let clerk: Officer;
let daughter: Page;
let number = '';
let pin = '';

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  clerk = await openOfficer(house, 'approval-clerk');
  const browser = await openBrowser({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
  house.before(browser.close);
  daughter = await browser.context.newPage();
});

after(() => house?.close());

const readSlip = async () => {
  await clerk.page.locator('.jx-slip').waitFor();
  const [said = '', code = ''] = await clerk.page.locator('.jx-slip-numbers dd').allTextContents();
  return { said: said.trim(), code: code.replaceAll(' ', '') };
};

test('a clerk registers a matter for somebody without a phone of her own, and prints the slip', async () => {
  const { page } = clerk;
  await page.goto(`${house.desk}new`);
  await page.getByLabel('姓名或单位名称').fill('赵桂芝');
  await page.getByLabel('手机号').fill('13800000777');
  await page
    .getByLabel('咨询诉求')
    .or(page.getByLabel(/咨询|诉求/))
    .first()
    .check();
  await page.getByLabel('您想问什么、需要什么帮助').fill('老年证丢了，在哪里补办？');
  await page.locator('.desk-new select').first().selectOption({ label: '咨询' });
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('link', { name: /打印回执单/ })
    .first()
    .click();
  ({ said: number, code: pin } = await readSlip());
  assert.match(pin, /^\d{6}$/);
  await waitFor(page, '演示数据 · 样本 无效');
  await checkAxe(page);
  const paper = await page.pdf({ format: 'A5' });
  assert.ok(paper.length > 5000, 'the slip is a page');
  assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1, 'it fits on one page of A5');
});

test('her daughter opens the code at home and reads where it is, without signing in', async () => {
  await daughter.goto(`${house.portal}find#${number}.${pin}`);
  await waitFor(daughter, number);
  await waitFor(daughter, '首问');
  assert.equal(new URL(daughter.url()).hash, '', 'the PIN does not stay in the address');
  assert.doesNotMatch(await daughter.locator('main').innerText(), /13800000777|赵桂芝/);
  await checkAxe(daughter);
});

test('a wrong PIN is answered in words beside what was typed, and after five it waits', async () => {
  await daughter.goto(`${house.portal}find`);
  await checkAxe(daughter);
  const wrong = pin === '111111' ? '222222' : '111111';
  for (let turn = 0; turn < 6; turn += 1) {
    await daughter.getByLabel('编号').fill(number);
    await daughter.getByLabel('查询码', { exact: true }).fill(wrong);
    const answered = daughter.waitForResponse((response) => response.url().includes('/api/status'));
    await daughter.getByRole('button', { name: '查进度' }).click();
    await answered;
    await waitFor(daughter, turn < 5 ? '编号或者查询码不对' : '试得太多了');
  }
  assert.equal(await daughter.getByLabel('编号').inputValue(), number);
});

test('another PIN makes the lost slip useless, and the new one finds the matter', async () => {
  await clerk.page.getByRole('button', { name: '换一个查询码' }).click();
  await waitFor(clerk.page, '旧的回执单不能再查');
  await clerk.page.waitForFunction(
    (old) => !document.querySelector('.jx-slip-numbers')?.textContent?.replaceAll(' ', '').includes(old),
    pin,
  );
  const former = pin;
  ({ code: pin } = await readSlip());
  await daughter.goto(`${house.portal}find#${number}.${former}`);
  await daughter.reload();
  await daughter.goto(`${house.portal}?again`);
  await daughter.goto(`${house.portal}find#${number}.${former}`);
  await waitFor(daughter, '编号或者查询码不对');
  await daughter.goto(`${house.portal}?again`);
  await daughter.goto(`${house.portal}find#${number}.${pin}`);
  await waitFor(daughter, '首问');
});
