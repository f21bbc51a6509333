import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { checkAxe } from './check-axe.ts';
import { hostile } from './hostile.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let reviewer: Officer;
let clerk: Officer;
const broken: string[] = [];

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  reviewer = await openOfficer(house, 'approval-reviewer');
  clerk = await openOfficer(house, 'approval-clerk');
  for (const { page } of [reviewer, clerk]) watch(page);
});

after(() => house?.close());

/** No answer is a fault of the house, and no pasted script ever runs. */
const watch = (page: Page): void => {
  page.on('response', (answer) => {
    if (answer.status() >= 500) broken.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('dialog', (dialog) => {
    broken.push(`a script ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
};

type Form = {
  readonly name: string;
  readonly who: () => Officer;
  /** Opens the form where it is not open yet. */
  readonly open: (page: Page) => Promise<void>;
  /** The lines to type into, and where what is wrong is said. */
  readonly lines: (page: Page) => Locator;
  readonly place: (page: Page) => Locator;
  readonly send: (page: Page) => Locator;
  /** What can rightly be typed here, and would be done. */
  readonly fits?: readonly string[];
};

const text = 'input[type=text], input[type=tel], input[type=password], textarea';
const act = (name: string, number: string): Form => ({
  name: `the act “${name}”`,
  who: () => reviewer,
  open: async (page) => {
    await reviewer.openDuty(number);
    await page.locator('.desk-acts').getByRole('button', { name, exact: true }).click();
    await page.locator('.desk-form form').waitFor();
  },
  lines: (page) => page.locator('.desk-form').locator('textarea'),
  place: (page) => page.locator('.desk-form'),
  send: (page) => page.getByRole('button', { name: `办理：${name}` }),
});

const forms: readonly Form[] = [
  act('征求其他单位意见', '安和大药房'),
  {
    name: 'the purpose of a look',
    who: () => reviewer,
    open: async (page) => {
      await reviewer.openDuty('安和大药房');
      await page.getByText('查看隐去的姓名和号码').click();
    },
    lines: (page) => page.getByLabel('查看用途'),
    place: (page) => page.locator('.desk-summary form'),
    send: (page) => page.getByRole('button', { name: '查看', exact: true }),
    fits: ['emoji', 'rare characters', 'pasted HTML', 'right-to-left', 'a control character'],
  },
  {
    name: 'the purpose of an export',
    who: () => reviewer,
    open: async (page) => {
      await page.goto(`${house.desk}cases`);
      await page.getByText('导出', { exact: true }).click();
    },
    lines: (page) => page.getByLabel('导出用途'),
    place: (page) => page.locator('.desk-drop form'),
    send: (page) => page.getByRole('button', { name: '导出表格' }),
    fits: ['emoji', 'rare characters', 'pasted HTML', 'right-to-left', 'a control character'],
  },
  {
    name: 'the counter',
    who: () => clerk,
    open: async (page) => {
      await page.goto(`${house.desk}new`);
      await page.getByLabel('姓名或单位名称').waitFor();
      await page.getByLabel('咨询与诉求').check();
      await page.getByLabel('您想问什么、需要什么帮助').waitFor();
    },
    lines: (page) => page.locator('.desk-new').locator(text),
    place: (page) => page.locator('.desk-new'),
    send: (page) => page.getByRole('button', { name: '登记', exact: true }),
  },
];

const refused = async (page: Page, form: Form, what: string): Promise<void> => {
  const told = form.place(page).locator('.jx-errors, .jx-problem').first();
  await told.waitFor();
  const focus = await form.place(page).evaluate((place) => {
    const said = place.querySelector('.jx-errors, .jx-problem');
    const at = document.activeElement;
    return said !== null && at !== null && (said.contains(at) || at.contains(said)) && at !== document.body;
  });
  assert.ok(focus, `${form.name}, ${what}: the focus is not where it is said`);
  const wrong = form.place(page).locator('.jx-field[data-wrong=true]');
  for (let index = 0; index < (await wrong.count()); index += 1)
    assert.notEqual(await wrong.nth(index).locator('.jx-message').first().textContent(), '', form.name);
};

for (const form of forms)
  test(`${form.name} says what is wrong on top and beside the field, and keeps what was typed`, async () => {
    const { page } = form.who();
    await form.open(page);
    for (const [what, typed] of Object.entries(hostile)) {
      if (form.fits?.includes(what)) continue;
      const lines = form.lines(page);
      await lines.first().waitFor();
      for (let index = 0; index < (await lines.count()); index += 1) await lines.nth(index).fill(typed);
      await form.send(page).click();
      await refused(page, form, what);
      for (let index = 0; index < (await lines.count()); index += 1) {
        const value = await lines.nth(index).inputValue();
        assert.equal(value, typed.replaceAll('\r', ''), `${form.name}, ${what}: typed text is lost`);
      }
    }
    await checkAxe(page);
    assert.deepEqual(broken, []);
  });

test('a search for anything finds something or nothing, and never breaks', async () => {
  const { page } = reviewer;
  const answer = page.locator('.desk-main :is([role=status], [role=alert], tbody tr, [data-row])');
  for (const path of ['cases', 'people', 'registers/service-item']) {
    await page.goto(`${house.desk}${path}`);
    const field = page.locator('.desk-find input');
    for (const typed of Object.values(hostile)) {
      await field.fill(typed);
      await field.press('Enter');
      await answer.filter({ visible: true, hasText: /./ }).first().waitFor();
    }
    await field.fill('长'.repeat(101));
    await field.press('Enter');
    await page.locator('.desk-find .jx-message').waitFor();
    assert.equal((await field.inputValue()).length, 101);
  }
  await page.keyboard.press('Control+k');
  for (const typed of Object.values(hostile)) await page.locator('.desk-palette-field').fill(typed);
  await page.locator('.desk-palette').waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(broken, []);
});

test('a file that lies about its type is not taken, and the form keeps the rest', async () => {
  const { page } = clerk;
  await page.goto(house.desk);
  await page.locator('.desk-row', { hasText: '送达' }).first().click();
  await page.locator('.desk-acts').getByRole('button', { name: '送达', exact: true }).click();
  await page.getByLabel('窗口领取').check();
  const lie = {
    name: '证照.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<html><script>alert(1)</script></html>'),
  };
  await page.locator('.desk-form input[type=file]').setInputFiles(lie);
  await page.locator('.desk-form .jx-message, .desk-form [role=alert]').first().waitFor();
  assert.equal(await page.getByLabel('窗口领取').isChecked(), true);
  assert.deepEqual(broken, []);
});

test('whatever a sign-in is tried with, it says what to do and keeps the account', async () => {
  const { page } = clerk;
  await page.getByRole('button', { name: '退出登录' }).click();
  const account = page.getByLabel('账号', { exact: true });
  for (const [what, typed] of Object.entries(hostile)) {
    await account.fill(typed);
    await page.getByLabel('密码', { exact: true }).fill(typed);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.locator('.desk-signin').locator('.jx-errors, .jx-problem').first().waitFor();
    assert.equal(await account.inputValue(), typed, what);
  }
  await checkAxe(page);
  assert.deepEqual(broken, []);
});

test('pasted HTML in a question stays the words that they are', async () => {
  await clerk.signIn();
  const { page } = clerk;
  await page.goto(`${house.desk}new`);
  await page.getByLabel('姓名或单位名称').fill(hostile['rare characters'] ?? '');
  await page.getByLabel('手机号码').fill('13800000031');
  await page.getByLabel('咨询与诉求').check();
  await page.getByLabel('您想问什么、需要什么帮助').fill(Object.values(hostile).slice(3, 7).join(' '));
  await page.locator('.desk-new select').first().selectOption({ label: '咨询' });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  await page.getByText('<b>粗</b>').first().waitFor();
  assert.equal(await page.locator('.desk-main img[src=x]').count(), 0);
  assert.deepEqual(broken, []);
});
