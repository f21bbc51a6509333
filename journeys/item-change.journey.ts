import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let contact: Officer;
let office: Officer;
const key = 'individual-business-registration';

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

test('an item is changed by two people: what breaks a rule is told with its law, another one checks, and everybody reads the new version', async () => {
  await written('5');
  const { page } = contact;
  await page.getByText('承诺时限不能比法定时限长（《优化营商环境条例》第三十六条第二款）').waitFor();
  await page.getByRole('button', { name: '提交核对' }).click();
  await page.getByText(/有1处需要修改/).waitFor();
  await written('1');
  await checkAxe(page);
  await page.getByRole('button', { name: '提交核对' }).click();
  await page.getByRole('heading', { name: '事项变更' }).waitFor();

  await office.page.goto(`${house.desk}proposals/service-item`);
  await office.page.getByRole('link', { name: /个体工商户设立登记/ }).click();
  await office.page.getByRole('button', { name: '核对无误，发布' }).click();
  await office.page.getByRole('heading', { name: '事项变更' }).waitFor();
  await office.page.goto(`${house.desk}registers/service-item/${key}`);
  await office.page.getByText('修改历史（2）').click();
  await office.page.getByText('第2版，2026-03-02起施行').waitFor();
  const item = (await (await fetch(`${house.portal}api/items/${key}`)).json()) as {
    version: number;
    aliases: string[];
  };
  assert.equal(item.version, 2);
  assert.ok(item.aliases.includes('个体工商户'));
});
