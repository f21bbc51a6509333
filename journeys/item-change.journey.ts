import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor } from './resident.ts';

let house: House;
let contact: Officer;
let office: Officer;
const key = 'food-business-licence';

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  [contact, office] = await Promise.all([
    openOfficer(house, 'approval-contact'),
    openOfficer(house, 'approval-office'),
  ]);
});

after(() => house?.close());

const written = async (amount: string): Promise<void> => {
  const { page } = contact;
  await page.goto(`${house.desk}proposals/service-item/${key}/edit`);
  await page.getByLabel('承诺办结时限', { exact: true }).fill(amount);
  await page.getByLabel('施行日期', { exact: true }).fill('2026-03-02');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { name: '改了什么' }).waitFor();
};

/** Two people apply, one before the change and one after it; the bureau accepts each on the same day. */
const accepted = async (phone: string) => {
  const shop = await openDoor(house, { phone });
  const bureau = await openDoor(house, { account: 'approval-reviewer' });
  const { id } = await shop.open('approval', key, { files: {} });
  return bureau.act(id, 'accept', { checklist: answered(await bureau.look(id)) });
};

test('an item is changed by two people: what breaks a rule is told with its law, another one checks, and a case that runs keeps its version and its date', async () => {
  const running = await accepted('13800000002');
  const { page } = contact;
  // A change of the demonstration is with the office: it is not written over, and whoever comes is told so at once.
  await page.goto(`${house.desk}registers/service-item/${key}`);
  await page.getByRole('link', { name: '提出修改' }).click();
  await waitFor(page, '这个事项已有一份修改在途');
  await checkAxe(page);
  await office.page.goto(`${house.desk}proposals/service-item/${key}`);
  await office.page.getByLabel('退回意见').fill('承诺时限请改为六个工作日');
  await office.page.getByRole('button', { name: '退回修改' }).click();
  await office.page.getByRole('heading', { name: '事项变更' }).waitFor();

  await written('11');
  await page.getByText('承诺时限不能比法定时限长（《优化营商环境条例》第三十六条第二款）').waitFor();
  await page.getByRole('button', { name: '提交核对' }).click();
  await page.getByText(/有1处需要修改/).waitFor();
  await written('6');
  await checkAxe(page);
  await page.getByRole('button', { name: '提交核对' }).click();
  await page.getByRole('heading', { name: '事项变更' }).waitFor();

  await office.page.goto(`${house.desk}proposals/service-item`);
  await office.page.getByRole('link', { name: /食品经营许可/ }).click();
  await office.page.getByRole('button', { name: '核对无误，发布' }).click();
  await office.page.getByRole('heading', { name: '事项变更' }).waitFor();
  await office.page.goto(`${house.desk}registers/service-item/${key}`);
  await office.page.getByText('修改历史（2）').click();
  await office.page.getByText('第2版，2026-03-02起施行').waitFor();
  const item = (await (await fetch(`${house.portal}api/items/${key}`)).json()) as { version: number };
  assert.equal(item.version, 2);

  const late = await accepted('13800000003');
  for (const [view, version, due] of [
    [running, '第1版', '3月9日'],
    [late, '第2版', '3月10日'],
  ] as const) {
    await contact.openCase(view.number);
    await waitFor(page, version);
    await page.locator('.desk-clock', { hasText: '承诺' }).getByText(due).first().waitFor();
  }
  const resident = await openResident(house, '13800000002');
  await resident.signIn();
  await resident.openMatter(running.number);
  await resident.page.getByText('第1版').waitFor();
  await waitFor(resident.page, '3月9日');
});
