import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openHouse, type House } from './house.ts';
import { openResident, picture, waitFor, type Resident } from './resident.ts';

let house: House;
let cook: Resident;
/** Takes the line away, or gives it back: a slow one, as in a village. */
let cut: (offline: boolean) => Promise<unknown>;

const perSecond = (megabits: number) => (megabits * 1_000_000) / 8;

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  cook = await openResident(house, '13800000099', { width: 360, height: 780 });
  const line = await cook.page.context().newCDPSession(cook.page);
  await line.send('Network.enable');
  cut = (offline) =>
    line.send('Network.emulateNetworkConditions', {
      offline,
      latency: 150,
      downloadThroughput: perSecond(1.6),
      uploadThroughput: perSecond(1.6),
    });
  await cut(false);
});

after(() => house?.close());

/** A photograph as a phone takes it, small enough for a story and large enough to be cut in the middle. */
const photograph = (name: string) => {
  const { buffer, ...rest } = picture(name);
  return { ...rest, buffer: Buffer.concat([buffer.subarray(0, -12), randomBytes(500_000), buffer.subarray(-12)]) };
};

const apply = (rest: string) => `${house.portal}items/food-business-licence/apply${rest}`;

test('an application for a food licence is begun on a slow line, by somebody whose name nobody knows yet', async () => {
  const { page } = cook;
  await cook.signIn();
  await page.goto(apply(''));
  await waitFor(page, '还有');
  await page.getByRole('link', { name: '谁来申请' }).click();
  await page.getByLabel('申请人姓名或单位名称').fill('𠮷田饭庄');
  await page.getByRole('button', { name: '保存，下一项' }).click();
  await page.getByLabel(/申请事由/).fill('开一家小饭馆，六张桌子');
});

test('three photographs of one material: the line is cut in the middle, and they arrive when it is back', async () => {
  const { page } = cook;
  await page.goto(apply('?step=material&material=application'));
  const files = page.locator('input[type=file]');
  await files.setInputFiles(['一.png', '二.png', '三.png'].map(photograph));
  await page.locator('progress').first().waitFor();
  await cut(true);
  await waitFor(page, '信号弱，文件还没传上去');
  await page.getByRole('button', { name: '下一项' }).click();
  await waitFor(page, '有信号后自动再传。已经填的都在');
  assert.equal(await page.locator('.jx-errors').evaluate((box) => box === document.activeElement), true);
  await cut(false);
  await page.waitForFunction(() => document.querySelectorAll('.jx-upload-list .jx-light-done').length === 3);
});

test('the sign-in runs out and the browser is closed: after signing in again all is there, and it is handed in', async () => {
  const { page } = cook;
  await page.evaluate(() => fetch('/api/sessions/current', { method: 'DELETE', headers: { 'x-face': 'portal' } }));
  await page.goto(apply('?step=check'));
  await page.waitForURL(/sign-in/);
  await cook.signIn();
  await page.goto(apply('?step=check'));
  for (const kept of ['𠮷田饭庄', '开一家小饭馆，六张桌子', '一.png', '二.png', '三.png']) await waitFor(page, kept);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  await page.getByRole('link', { name: '查看这件事' }).click();
  await page.getByText('已交的材料').click();
  assert.equal(await page.locator('a[href^="/api/attachments/"]').count(), 3);
  await page.goto(apply('?step=check'));
  await waitFor(page, '没有上传');
  await waitFor(page, '𠮷田饭庄');
  assert.equal(await page.getByText('一.png').count(), 0);
});

test('a question that was being written when the sign-in ran out comes back with it', async () => {
  const { page } = cook;
  await page.goto(`${house.portal}ask`);
  await page.getByLabel(/您想问什么/).fill('油烟机要装多高？');
  await page.locator('input[type=file]').setInputFiles(picture('灶台.png'));
  await page.locator('.jx-upload-list .jx-light-done').waitFor();
  await page.evaluate(() => fetch('/api/sessions/current', { method: 'DELETE', headers: { 'x-face': 'portal' } }));
  await page.getByRole('button', { name: '请给我回电话' }).click();
  await waitFor(page, '登录已过期，请再登录一次');
  await page.getByLabel('手机号').fill('13800000099');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('验证码').fill((await page.locator('.portal-demo-code strong').textContent()) ?? '');
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/ask/);
  assert.equal(await page.getByLabel(/您想问什么/).inputValue(), '油烟机要装多高？');
  await waitFor(page, '灶台.png');
});
