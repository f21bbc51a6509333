import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openDoor, type AtTheDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { handIn } from './hand-in.ts';
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

test('a hearing is asked for on the phone, announced seven working days ahead, and held by somebody else', async () => {
  const applied = await atTheDoor.open('approval', 'food-business-licence', { files: {} });
  await bureau.act(applied.id, 'accept', { checklist: answered(applied) });
  const told = await bureau.act(applied.id, 'tell-interested', {
    interested: '楼上住户，排烟口相邻',
    reason: '涉及他人重大利益',
    basis: ['AL47-1'],
  });
  const hearing = await bureau.look(told.children[0]?.case ?? '');
  const { page } = restaurant;
  await restaurant.openMatter(applied.number);
  await page.getByRole('link', { name: '利害关系人告知和听证' }).click();
  await waitFor(page, '不收任何费用');
  await page.getByRole('link', { name: '申请听证' }).click();
  await page.getByLabel('申请人', { exact: true }).check();
  await checkAxe(page);
  await page.getByRole('button', { name: '申请听证' }).click();
  await waitFor(page, '已申请听证，行政审批服务局最迟3月30日');

  const desk = reviewer.page;
  await reviewer.openCase(hearing.number);
  await desk.locator('.desk-acts').getByRole('button', { name: '通知听证时间和地点' }).click();
  await desk.getByLabel('听证日期').fill('2026-03-05');
  await desk.getByLabel('地点').fill('政务服务中心三楼会议室');
  await reviewer.reason('依申请组织听证');
  await reviewer.cite('第四十八条第一款第一项');
  await desk.getByRole('button', { name: '办理：通知听证时间和地点' }).click();
  await desk.locator('.desk-form [role=alert]').first().waitFor();
  await desk.getByLabel('听证日期').fill('2026-03-16');
  await desk.getByRole('button', { name: '办理：通知听证时间和地点' }).click();
  await desk.locator('.desk-form').waitFor({ state: 'detached' });

  house.turn('2026-03-17T09:00:00');
  const host = await openOfficer(house, 'approval-approver');
  await host.openCase(hearing.number);
  await host.act('制作听证笔录', async () => {
    await host.page.getByLabel('听证笔录', { exact: true }).fill('双方陈述、质证；申请人同意加装净化设备。');
    await host.page.getByLabel('笔录已交参加人确认并签字').check();
    await checkAxe(host.page);
  });
  await waitFor(host.page, '听证已举行，笔录已确认');
});

test('what is found only later is not asked for in a second notice, and the refusal names the law', async () => {
  const applied = await atTheDoor.open('approval', 'food-business-licence', { files: {} });
  const [first, second] = applied.materials.map(({ material }) => material);
  assert.ok(first && second);
  await Promise.all([bureau.signIn(), reviewer.signIn()]);
  const grounds = { reason: '材料不齐', basis: ['AL32-1-4'] };
  await bureau.act(applied.id, 'notify', { checklist: answered(applied, [first]), ...grounds });
  house.turn('2026-03-17T14:00:00');
  await restaurant.signIn();
  await restaurant.openMatter(applied.number);
  const phone = restaurant.page;
  await phone
    .getByRole('link', { name: /补正材料/ })
    .first()
    .click();
  await handIn(phone.locator('input[type=file]').first(), 'the-missing-one.png');
  await waitFor(phone, '共1项，已补1项，还差0项');
  await phone.getByRole('button', { name: '提交补正材料' }).click();
  await waitFor(phone, '已收到您补正的材料');

  const { page } = reviewer;
  await reviewer.openCase(applied.number);
  await page.getByText(/现在不能办的/).click();
  await waitFor(page, '一次性告知补正');
  // The form offers no other material; whoever writes past it is refused.
  const later = answered(applied, [second]).filter(({ material }) => material === second);
  const again = await bureau.refused(applied.id, 'show-again', { checklist: later, ...grounds });
  assert.deepEqual([again.refusal?.promise, again.refusal?.kind], ['told-once', 'told-already']);
  assert.deepEqual(again.refusal?.about, { materials: [second] });
  assert.equal(
    again.detail,
    '需补正的内容只能一次性告知。“营业执照”上次已认定合格或没有提出的，不能再要求补正。材料齐了请受理；内容有疑问的，受理后在审查中核实。' +
      '现在可以办：告知无需许可、不予受理（指明主管机关）、当场更正、同一告知书内再次指出、因隐瞒或者虚假材料不予受理、受理。',
  );
  await page.locator('.desk-acts').getByRole('button', { name: '同一告知书内再次指出' }).click();
  const rows = page.locator('.jx-check-row');
  await rows.first().waitFor();
  assert.equal(await rows.count(), 1);
  await checkAxe(page);
});

test('a renewal that the bureau does not decide is granted by law on the day the permit ends', async () => {
  const renewal = await atTheDoor.open('renewal', 'food-business-licence', {
    files: {},
    permitNumber: 'JY13708110000001',
    expiresOn: '2026-04-20',
  });
  await restaurant.signIn();
  const { page } = restaurant;
  await restaurant.openMatter(renewal.number);
  await waitFor(page, '4月20日');
  house.turn('2026-04-21T09:00:00');
  await restaurant.signIn();
  await restaurant.openMatter(renewal.number);
  await waitFor(page, '到期未作决定，依法视为准予延续');
  await page.getByRole('link', { name: '打开《视为准予延续说明》' }).click();
  await waitFor(page, '第五十条第二款');
  await checkAxe(page);
});
