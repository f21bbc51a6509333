import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let owner: Resident;
let number = '';

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  owner = await openResident(house, '13800000003');
});
after(() => house?.close());

test('whoever does not know where to begin asks for help from the guide, one thing per page', async () => {
  const { page } = owner;
  await owner.signIn();
  await page.goto(`${house.portal}items/food-business-licence`);
  await page.getByRole('link', { name: '请人帮办（免费）' }).first().click();
  await page.getByRole('heading', { name: '您想怎么办？' }).waitFor();
  await checkAxe(page);
  await page.getByRole('link', { name: '请人陪我办' }).click();
  await page.getByLabel(/您想办什么/).fill('想开一家小餐馆，不知道先办哪一步。');
  await checkAxe(page);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  number = /BB\d{4}-\d{6}/.exec((await page.locator('.portal-receipt').textContent()) ?? '')?.[0] ?? '';
  assert.notEqual(number, '');
});

test('a clerk takes it on by name and makes the route map from the guide’s materials', async () => {
  const clerk = await openOfficer(house, 'approval-clerk');
  await clerk.openDuty(number);
  await clerk.act('由我帮办');
  await clerk.act('联系申请人', () => clerk.page.getByLabel('电话', { exact: true }).check());
  await clerk.act('制定路线图', async () => {
    const form = clerk.page.locator('.desk-form');
    await form.getByLabel('做什么').fill('备齐材料，到窗口提交');
    await form.getByLabel('在哪办').selectOption({ label: '行政审批服务局' });
    await form.getByRole('button', { name: /按办事指南填入/ }).click();
    await form.getByLabel('哪天办好').fill('2026-03-13');
    await checkAxe(clerk.page);
  });
  await clerk.page.close();
  // What tells somebody outside is held back for a minute.
  house.turn('2026-03-09T10:00:00');
});

test('the person sees who helps and the way through, agrees, and says in the end that it is done', async () => {
  const { page } = owner;
  await owner.openMatter(number);
  await waitFor(page, '林书瑶');
  await waitFor(page, '备齐材料，到窗口提交');
  await checkAxe(page);
  await page.getByRole('link', { name: '确认路线图' }).click();
  await page.getByRole('button', { name: '确认路线图' }).click();
  await waitFor(page, '正在按路线图帮您办');
  const clerk = await openOfficer(house, 'approval-clerk');
  await clerk.openDuty(number);
  await clerk.act('办好交付', async () => {
    await clerk.page.getByLabel('结果', { exact: true }).fill('已提交，窗口已收件');
    await clerk.page.getByLabel('交给本人的物品').fill('受理回执一份');
  });
  await clerk.page.close();
  house.turn('2026-03-09T11:00:00');
  await owner.openMatter(number);
  await page.getByRole('link', { name: '确认是否办好' }).click();
  await page.getByLabel('是', { exact: true }).check();
  await page.getByRole('button', { name: '确认是否办好' }).click();
  await waitFor(page, '本人已确认办好');
});
