import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let clerk: Officer;

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  clerk = await openOfficer(house, 'approval-clerk');
});

after(() => house?.close());

const name = () => clerk.page.getByLabel('姓名或单位名称');
const again = async (account: string) => {
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByLabel('账号').fill(account);
  await dialog.getByLabel('密码').fill('jingxin-demo');
  await dialog.getByRole('button', { name: '登录' }).click();
  await dialog.waitFor({ state: 'detached' });
};
const loseSession = async () => {
  const address = new URL('/api/sessions/current', house.desk);
  await clerk.page.evaluate((url) => fetch(url, { method: 'DELETE', headers: { 'x-face': 'desk' } }), address.href);
};
const kept = (): Promise<readonly { readonly about: string }[]> =>
  clerk.page.evaluate(async () => (await fetch('/api/drafts', { headers: { 'x-face': 'desk' } })).json());

test('a counter form outlives an expired session: what was typed stays, and is saved after signing in again', async () => {
  const { page } = clerk;
  await page.goto(`${house.desk}new`);
  await name().fill('陶知远');
  await page.getByText(/已保存/).waitFor();
  await loseSession();
  await name().fill('陶知远，后半句');
  await page.getByText('登录已过期，请重新登录').waitFor();
  await again('approval-clerk');
  assert.equal(await name().inputValue(), '陶知远，后半句');
  await page.getByText(/已保存/).waitFor();
  await page.reload();
  await name().waitFor();
  assert.equal(await name().inputValue(), '陶知远，后半句');
});

test('somebody else who signs in over an expired session neither sees those words nor is given them', async () => {
  const { page } = clerk;
  await loseSession();
  await name().fill('不给别人看的话');
  await page.getByText('登录已过期，请重新登录').waitFor();
  await again('approval-contact');
  await page.locator('.desk-who-name').filter({ hasNotText: '林书瑶' }).waitFor();
  // What stands in a field is its value, not a text of the page.
  const values = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  assert.ok(
    values.every((value) => !value.includes('不给别人看的话')),
    values.join(' | '),
  );
  assert.equal(await page.getByText('不给别人看的话').count(), 0);
  await page.waitForTimeout(9_000);
  assert.deepEqual(await kept(), []);
});
