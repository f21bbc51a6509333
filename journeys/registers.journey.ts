import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { hostile } from './hostile.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let keeper: Officer;
const broken: string[] = [];

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  keeper = await openOfficer(house, 'approval-sysadmin');
  keeper.page.on('response', (answer) => {
    if (answer.status() >= 500) broken.push(`${answer.status()} ${answer.url()}`);
  });
});

after(() => house?.close());

test('the administrator changes a telephone beside what the entry says, with a reason that stays', async () => {
  const { page } = keeper;
  await page.goto(`${house.desk}people`);
  await page.getByRole('link', { name: '城乡建设与交通局' }).first().click();
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByLabel('电话').fill('0537-0000999');
  await page.getByLabel('修改原因').fill('窗口搬迁');
  await checkAxe(page);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.locator('.desk-terms').getByText('0537-0000999').waitFor();
  await page.getByText(/修改历史/).click();
  await page.getByText('窗口搬迁').waitFor();
  await checkAxe(page);
});

test('somebody who comes to work is added; what is wrong stands beside each field, and what was typed stays', async () => {
  const { page } = keeper;
  await page.goto(`${house.desk}registers/person`);
  await page.getByRole('button', { name: '新增' }).click();
  const form = page.locator('.desk-entry-form');
  for (const [what, typed] of Object.entries(hostile)) {
    for (const label of ['标识', '姓名', '账号', '修改原因']) await form.getByLabel(label).fill(typed);
    await form.getByRole('button', { name: '保存' }).click();
    await form.locator('.jx-errors').waitFor();
    for (const label of ['标识', '姓名', '账号', '修改原因'])
      assert.equal(await form.getByLabel(label).inputValue(), typed, what);
  }
  await checkAxe(page);
  await form.getByLabel('标识').fill('roads-newcomer');
  await form.getByLabel('姓名').fill('𠮷野');
  await form.getByLabel('所在单位').selectOption({ label: '城乡建设与交通局' });
  await form.getByLabel('窗口人员').check();
  await form.getByLabel('账号').fill('roads-newcomer');
  await form.getByLabel('是', { exact: true }).first().check();
  await form.getByLabel('修改原因').fill('新到岗');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '𠮷野' }).waitFor();
  assert.deepEqual(broken, []);
});

test('whoever does not keep a register reads it and is offered no change', async () => {
  const reader = await openOfficer(house, 'approval-reviewer');
  await reader.page.goto(`${house.desk}registers/unit/approval-bureau`);
  await reader.page.getByRole('link', { name: '返回列表' }).waitFor();
  assert.equal(await reader.page.getByRole('button', { name: '修改' }).count(), 0);
});
