import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openKeyboard, type Keyboard } from './keyboard.ts';

let house: House;
let desk: Keyboard;

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  desk = await openKeyboard(house);
});

after(() => house?.close());

const row = (text: RegExp): Locator => desk.page.locator('[data-row]').filter({ hasText: text });
const now = (): Locator => desk.page.locator('.desk-acts-possible');
const done = (act: string) => desk.page.getByText(`已办理：${act}`).waitFor();
/** Every material of a checklist in order, by one key each. */
const allInOrder = async () => {
  const rows = desk.page.locator('.jx-check-row');
  await rows.first().waitFor();
  for (let index = 0; index < (await rows.count()); index += 1) {
    await desk.tabTo(rows.nth(index).locator('input[type=radio]'));
    await desk.press('1');
    assert.equal(await rows.nth(index).getByLabel('合格', { exact: true }).isChecked(), true);
  }
};

test('the reviewer signs in and finds what is owed, with the count beside the way to it', async () => {
  await desk.signIn('approval-reviewer');
  await row(/已超期/)
    .first()
    .waitFor();
  assert.match((await desk.page.locator('.desk-nav .desk-count').textContent()) ?? '', /[5-9]/);
  await checkAxe(desk.page);
});

test('first duty: the overdue voucher, by moving to its row and one letter', async () => {
  await desk.moveTo(row(/劳务派遣/));
  await desk.press('a');
  await desk.tabTo(desk.page.getByRole('button', { name: '办理：补发受理通知书' }));
  await desk.press('Enter');
  await done('补发受理通知书');
});

test('second duty: found in the palette, accepted with a checklist by keys, undone, and accepted again', async () => {
  await desk.palette('食品经营');
  await now().getByRole('button', { name: '受理', exact: true }).waitFor();
  await checkAxe(desk.page);
  await desk.press('1');
  await allInOrder();
  await checkAxe(desk.page);
  await desk.press('Enter');
  await desk.page.getByText(/「受理」已办理/).waitFor();
  await desk.press('u');
  await now().getByRole('button', { name: '受理', exact: true }).waitFor();
  await desk.press('1');
  await allInOrder();
  await desk.press('Enter');
  await done('受理');
});

test('third duty: what was corrected is accepted; an act of the present case is in the palette', async () => {
  await desk.palette('公共场所卫生');
  await now().waitFor();
  await desk.palette('受理');
  await allInOrder();
  await desk.press('Enter');
  await done('受理');
});

test('fourth duty: forwarded for decision, after the reason for it was half-written in a browser that closed', async () => {
  await desk.palette('药品零售');
  await now().waitFor();
  await desk.press('1');
  const proposal = () => desk.page.locator('.desk-form input[type=radio]').first();
  await desk.tabTo(proposal());
  await desk.press('Space');
  await desk.page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await desk.reopen();
  await proposal().waitFor();
  assert.equal(await proposal().isChecked(), true);
  await desk.tabTo(desk.page.getByRole('button', { name: '办理：报负责人决定' }));
  await desk.press('Enter');
  await done('报负责人决定');
});

test('fifth duty: a question is registered at the counter and handed to the unit that can answer it', async () => {
  await desk.signOut();
  await desk.signIn('approval-clerk');
  await desk.palette('登记新件');
  await desk.page.getByLabel('姓名或单位名称').waitFor();
  await desk.type('赵知远');
  await desk.press('Tab');
  await desk.type('13800000009');
  // One of a group of choices has the Tab key, the arrows have the others.
  await desk.tabTo(desk.page.getByLabel('行政许可申请'));
  const inquiry = desk.page.getByLabel('咨询与诉求');
  for (let turn = 0; turn < 12 && !(await inquiry.isChecked()); turn += 1) await desk.press('ArrowDown');
  const question = desk.page.getByLabel('您想问什么、需要什么帮助');
  await question.waitFor();
  await desk.tabTo(question);
  await desk.type('店门前的雨水井堵塞，下雨积水，请来疏通。');
  await desk.pick(desk.page.locator('.desk-new select').first(), '咨询');
  await desk.press('Control+Enter');
  await now().waitFor();
  await checkAxe(desk.page);
  await desk.choose('转请其他单位承办');
  const precedents = desk.page.locator('.desk-note').filter({ hasText: '类似的问题以前由这些单位答复' });
  await precedents.getByText('城乡建设与交通局').waitFor();
  await desk.pick(desk.page.locator('.desk-form select').first(), '城乡建设与交通局');
  await desk.tabTo(desk.page.getByLabel('理由'));
  await desk.type('雨水井养护是该局公布的职责。');
  await desk.tabTo(desk.page.getByRole('button', { name: '办理：转请其他单位承办' }));
  await desk.press('Enter');
  await done('转请其他单位承办');
});

test('nobody touched the mouse', async () => {
  assert.deepEqual(desk.mouse(), []);
});
