import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let clerk: Officer;
let colleague: Officer;
const numbers: string[] = [];

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  clerk = await openOfficer(house, 'approval-reviewer');
  colleague = await openOfficer(house, 'approval-reviewer-2');
});

after(() => house?.close());

const line = (number: string | undefined) => clerk.page.locator('.desk-batch li', { hasText: number ?? 'no number' });

test('filters stand in the address, and two cases of the list are marked', async () => {
  const { page } = clerk;
  await page.goto(`${house.desk}cases`);
  await page.getByLabel('业务').selectOption({ label: '行政许可申请' });
  await page.getByLabel(/^环节/).selectOption({ label: '审查中' });
  await page.waitForURL(/loop=approval&state=reviewing/);
  const rows = page.locator('.desk-table tbody tr').filter({ hasNotText: '暂停' });
  await rows.nth(1).waitFor();
  for (const index of [0, 1]) {
    await rows.nth(index).locator('input[type=checkbox]').check();
    numbers.push((await rows.nth(index).getByRole('link').textContent()) ?? '');
  }
  await page.getByText('已选2件').waitFor();
  await checkAxe(page);
});

test('what both allow is confirmed with both in sight', async () => {
  const { page } = clerk;
  await page.getByRole('button', { name: '一起办理…' }).click();
  await page.locator('.desk-batch .desk-act', { hasText: '征求其他单位意见' }).click();
  for (const number of numbers) await line(number).waitFor();
  await page.locator('.desk-batch select').selectOption({ label: '应急管理局' });
  await page.getByLabel('理由').fill('涉及安全条件，请贵单位提出意见。');
  await checkAxe(page);
});

test('one moved on meanwhile: it is refused and named, the other is done', async () => {
  await colleague.openCase(numbers[0] ?? '');
  await colleague.act('报负责人决定', async () => {
    await colleague.page.getByLabel('建议准予').check();
  });
  await clerk.page.getByRole('button', { name: '确认办理2件：征求其他单位意见' }).click();
  await clerk.page.getByText('办成1件，没有办成1件。').waitFor();
  await line(numbers[1]).getByText('已办理').waitFor();
  await line(numbers[0]).getByText('没有办成：').waitFor();
  await checkAxe(clerk.page);
  await clerk.page.getByRole('button', { name: '完成' }).click();
  await clerk.page.locator('.desk-batch').waitFor({ state: 'detached' });
});

test('a list leaves the house for a purpose only, and says in the file that it is a demonstration', async () => {
  const { page } = clerk;
  await page.getByText('导出', { exact: true }).click();
  const send = page.getByRole('button', { name: '导出表格' });
  await send.click();
  await page.locator('.desk-drop .jx-message').waitFor();
  await page.getByLabel('导出用途').fill('核对本月在办件');
  const [file] = await Promise.all([page.waitForEvent('download'), send.click()]);
  const text = await readFile(await file.path(), 'utf8');
  assert.match(text.split('\n')[0] ?? '', /演示数据/);
  assert.match(text, new RegExp(numbers[1] ?? 'no number'));
});

test('on paper the list says so too, and has no tools on it', async () => {
  const { page } = clerk;
  await page.emulateMedia({ media: 'print' });
  await page.locator('.desk-printed', { hasText: '演示数据' }).waitFor();
  assert.equal(await page.locator('.desk-list-tools').isVisible(), false);
});
