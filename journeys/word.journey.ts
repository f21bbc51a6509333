import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDoor, type AtTheDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let restaurant: Resident;
let atTheDoor: AtTheDoor;
let bureau: AtTheDoor;
let reviewer: Officer;

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  restaurant = await openResident(house, '13800000002');
  atTheDoor = await openDoor(house, { phone: '13800000002' });
  bureau = await openDoor(house, { account: 'approval-reviewer' });
  reviewer = await openOfficer(house, 'approval-reviewer');
  await restaurant.signIn();
});

after(() => house?.close());

const food = () => atTheDoor.open('approval', 'food-business-licence', { files: {} });

test('a restaurant signs that one paper will follow, is accepted with the gap, and does not send it', async () => {
  const { number, id } = await food();
  const { page } = restaurant;
  await restaurant.openMatter(number);
  await page
    .getByRole('link', { name: '承诺容缺后补' })
    .or(page.getByRole('button', { name: '承诺容缺后补' }))
    .click();
  await page.getByLabel('后补哪些材料、何时补交').fill('授权委托书，三个工作日内补交');
  await page.getByLabel(/到期未补的退件/).check();
  await checkAxe(page);
  await page.getByRole('button', { name: '承诺容缺后补' }).click();
  await page.getByRole('link', { name: /打开《.*承诺书》/ }).waitFor();

  const desk = reviewer.page;
  await reviewer.openCase(number);
  await reviewer.act('容缺受理', async () => {
    const rows = desk.locator('.jx-check-row');
    await rows.first().waitFor();
    const count = await rows.count();
    for (let index = 0; index < count - 1; index += 1)
      await rows.nth(index).getByLabel('合格', { exact: true }).check();
    const last = rows.nth(count - 1);
    await last.getByLabel('缺件', { exact: true }).check();
    await last.locator('input.jx-input').nth(0).fill('委托书还没有提交');
    await last.locator('input.jx-input').nth(1).fill('三个工作日内上传');
    await reviewer.reason('主审要件齐全，申请人自愿承诺后补');
    await reviewer.cite('第二十八条');
    await checkAxe(desk);
  });
  await waitFor(desk, '应补交的容缺材料');

  house.turn('2026-03-10T09:00:00');
  await restaurant.signIn();
  await restaurant.openMatter(number);
  await waitFor(page, '容缺材料到期未补，已退件');
  await page.getByRole('link', { name: /打开《.*退件.*》/ }).waitFor();
  await checkAxe(page);
  assert.equal((await bureau.look(id)).ending, 'returned');
});

test('whoever did not keep the pledge is not offered another until it is repaired', async () => {
  const { number } = await food();
  const { page } = restaurant;
  await restaurant.openMatter(number);
  await waitFor(page, '已收件');
  assert.equal(await page.getByRole('link', { name: '承诺容缺后补' }).count(), 0);
});

test('a promise is found false by the supervising unit, and the applicant reads what follows', async () => {
  const agency = await openDoor(house, { phone: '13800000005' });
  const applied = await agency.open('approval', 'employment-agency-licence', { files: {} });
  await agency.act(applied.id, 'promise', { promise: true });
  const approver = await openDoor(house, { account: 'approval-approver' });
  await approver.act(applied.id, 'grant-on-promise', { reason: '承诺符合办理条件', basis: ['SBE29-2'] });

  house.turn('2026-03-16T10:00:00');
  const supervisor = await openOfficer(house, 'labour-reviewer');
  const { page } = supervisor;
  const atLabour = await openDoor(house, { account: 'labour-reviewer' });
  const { id, number } = await atLabour.found('verification', '人力资源服务许可');
  await supervisor.openDuty(number);
  await supervisor.act('认定未履行承诺', async () => {
    await page.getByLabel('核查情况').fill('经营场所不存在');
    await supervisor.reason('承诺内容不实');
    await supervisor.cite('第二十九条第二款');
    await checkAxe(page);
  });
  await waitFor(page, '未履行承诺，转入撤销程序');

  house.turn('2026-03-17T10:00:00');
  const resident = await openResident(house, '13800000005');
  await resident.signIn();
  await resident.page.goto(`${house.portal}matters/${id}`);
  await resident.page.getByRole('link', { name: '打开《未履行承诺告知书》' }).click();
  await waitFor(resident.page, '第二十九条');
  await checkAxe(resident.page);
  await bureau.signIn();
  assert.equal((await bureau.found('revocation', '人力资源服务许可')).state, 'examining');
});
