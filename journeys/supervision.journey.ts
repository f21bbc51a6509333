import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident } from './resident.ts';

let house: House;
let supervisor: Officer;
let number = '';

before(async () => {
  house = await openHouse('2026-09-22T09:30:00');
  supervisor = await openOfficer(house, 'general-supervisor');
});

after(() => house?.close());

test('somebody says from a phone what cannot be got done, and it comes to whoever is above the bureau it is about', async () => {
  const { page, signIn } = await openResident(house, '13800000008');
  await signIn();
  await page.goto(`${house.portal}complain`);
  await page.getByLabel(/发生了什么/).fill('同一份材料让我跑了四趟，窗口每次说的都不一样。');
  await page.getByLabel(/反映的是哪个单位/).selectOption({ label: '行政审批服务局' });
  await checkAxe(page);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  const told = await page
    .getByText(/编号：/)
    .first()
    .textContent();
  number = /TS\d{4}-\d{6}/.exec(told ?? '')?.[0] ?? '';
  assert.notEqual(number, '');
  await page.getByText('综合办公室').first().waitFor();
  const bureau = await openOfficer(house, 'approval-office');
  await bureau.page.goto(`${house.desk}cases?scope=all&q=${number}`);
  await bureau.page.getByText('没有找到').first().waitFor();
});

test('the supervision office sees the ledger, who has what, what stands out and how the house runs', async () => {
  const { page } = supervisor;
  await page.goto(`${house.desk}supervision`);
  await page.getByRole('link', { name: number }).waitFor();
  await checkAxe(page);
  for (const [name, seen] of [
    ['卡在谁手里', '岗位待领'],
    ['异常', '供审计核查'],
    ['运行情况', '已到期未处理的时限'],
  ] as const) {
    await page.locator('.desk-tabs').getByRole('link', { name }).click();
    await page.getByText(seen).first().waitFor();
    await checkAxe(page);
  }
});

test('an order is given from the case it is about, the head answers and signs, and it stands in the panel of the case', async () => {
  const { page } = supervisor;
  await page.goto(`${house.desk}supervision?loop=inquiry`);
  await page.locator('.desk-table tbody th a').first().click();
  await page.getByRole('button', { name: '下达督办单' }).click();
  await page.getByLabel(/督办哪个单位/).selectOption({ label: '行政审批服务局' });
  await page.getByLabel(/督办什么/).fill('请两日内办结并说明情况。');
  await checkAxe(page);
  await page.getByRole('button', { name: '下达', exact: true }).click();
  await page.getByText('已下达，责任单位负责人已经看到。').waitFor();
  const order = (await page.getByRole('link', { name: /^DB/ }).first().textContent()) ?? '';
  const head = await openOfficer(house, 'approval-head');
  await head.openDuty(order);
  await head.act('答复并签字', async () => {
    await head.page.getByLabel(/办理情况/).fill('已办结。');
    await head.page.getByLabel(/有什么证据/).fill('现场照片。');
  });
  await page.reload();
  await page.getByText('已答复，待核查销号').waitFor();
});
