import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let resident: Resident;
let clerk: Officer;
let bank: Page;
let code = '';
let number = '';
let file: Buffer = Buffer.alloc(0);

before(async () => {
  house = await openHouse('2026-11-24T17:30:00');
  resident = await openResident(house, '13800000001');
  clerk = await openOfficer(house, 'approval-clerk');
  const browser = await openBrowser({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
  house.before(browser.close);
  bank = await browser.context.newPage();
});

after(() => house?.close());

test('a resident opens a paper of his, and takes it as a file', async () => {
  const { page } = resident;
  await resident.signIn();
  await page.goto(`${house.portal}matters`);
  const matter = await page.locator('main a[href^="/matters/"]').first().getAttribute('href');
  await page.goto(`${house.portal}${matter?.slice(1).replace(/\/(answer|acts.*)$/, '')}`);
  await page.locator('main a[href*="/papers/"]').first().click();
  code = (await page.locator('.jx-paper-code strong').textContent()) ?? '';
  number = ((await page.locator('.jx-paper-number').textContent()) ?? '').replace(/-\d+$/, '');
  await checkAxe(page);
  const address = await page.getByRole('link', { name: '下载PDF文件' }).getAttribute('href');
  file = await (await page.request.get(new URL(address ?? '', house.portal).href)).body();
  assert.equal(file.toString('latin1', 0, 5), '%PDF-');
});

test('a bank types the code, is told what it is worth, and compares the file', async () => {
  await bank.goto(`${house.portal}verify`);
  await bank.getByLabel('文书编码').fill(code.toLowerCase());
  await bank.getByRole('button', { name: '核验' }).click();
  await waitFor(bank, '这是演示用的样本，没有任何效力');
  await checkAxe(bank);
  const said = (await bank.locator('main').textContent()) ?? '';
  assert.ok(!said.includes(number), 'not even the number of the case');
  const compare = (buffer: Buffer) =>
    bank.locator('input[type=file]').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer });
  await compare(file);
  await waitFor(bank, '一致：这个文件就是发出的那一份');
  await compare(Buffer.concat([file, Buffer.from('\n')]));
  await waitFor(bank, '不一致');
});

test('the desk sees that he has read it, and records that it was also handed over', async () => {
  const { page } = clerk;
  await clerk.openCase(number);
  await waitFor(page, '当事人在网上打开');
  const line = page.locator('.desk-paper-line', { hasText: '当事人在网上打开' });
  await line.getByRole('button', { name: '登记当面送达' }).click();
  await line.getByRole('button', { name: '已交给对方' }).click();
  await waitFor(page, '请填写收件人');
  await line.getByLabel('收件人').fill('张三丰');
  await line.getByLabel('同住家属').check();
  await line.getByRole('button', { name: '已交给对方' }).click();
  await waitFor(page, '当面交给张*丰（同住家属）');
  await checkAxe(page);
});
