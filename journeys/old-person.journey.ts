import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

const question = '老伴腿脚不便，高龄补贴能不能不去窗口办？';

let house: House;
let grandmother: Resident;
let number = '';

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  grandmother = await openResident(house, '13800000088', { width: 360, height: 720 });
});

after(() => house?.close());

/** Nothing has to be pushed sideways, and what is tapped is large enough for an unsteady hand. */
const checkLarge = async () => {
  const { page } = grandmother;
  const seen = await page.evaluate(() => ({
    base: getComputedStyle(document.documentElement).fontSize,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('.jx-button, .jx-input, .portal-tool, .portal-nav a')].filter(
      (thing) => thing.getBoundingClientRect().height < 52 && thing.getBoundingClientRect().height > 0,
    ).length,
  }));
  assert.deepEqual(seen, { base: '20px', wide: 0, small: 0 }, page.url());
};

test('an old person turns on large text on the first page, and it stays on every page', async () => {
  const { page } = grandmother;
  await page.goto(house.portal);
  await page.getByRole('button', { name: '大字版' }).click();
  await page.getByRole('heading', { name: '常办的事' }).waitFor();
  await checkLarge();
  await checkAxe(page);
  for (const path of ['items', 'items/food-business-licence', 'find', 'sign-in', 'nowhere']) {
    await page.goto(`${house.portal}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await checkLarge();
  }
});

test('she asks in her own words and asks to be called back, with the biggest button of the page', async () => {
  const { page } = grandmother;
  await grandmother.signIn();
  await page.goto(`${house.portal}ask`);
  await page.getByLabel(/您想问什么/).fill(question);
  await checkLarge();
  const call = page.getByRole('button', { name: '请给我回电话' });
  const sizes = await page.locator('main .jx-button').evaluateAll((all) => all.map((one) => one.clientHeight));
  assert.equal((await call.boundingBox())?.height, Math.max(...sizes) + 2);
  await call.click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  await waitFor(page, '3月16日');
  await page.getByText('扫一扫').waitFor();
  number = (await page.locator('.portal-receipt strong').first().textContent()) ?? '';
  await checkLarge();
  await checkAxe(page);
});

test('the window sees that she wants to be called, answers, and she reads the answer in large text', async () => {
  const clerk = await openOfficer(house, 'approval-clerk');
  await clerk.openCase(number);
  await waitFor(clerk.page, '请给我回电话');
  await clerk.act('当场答复', async () => {
    await clerk.page.getByLabel('答复', { exact: true }).fill('可以。社区网格员上门登记，不用去窗口。');
  });
  house.turn('2026-03-09T09:45:00');
  const { page } = grandmother;
  await grandmother.openMatter(number);
  await waitFor(page, '当场答复');
  await page.getByRole('link', { name: /打开《答复单》/ }).click();
  await waitFor(page, '社区网格员上门登记');
  await page.locator('.jx-paper-sample').waitFor();
  await checkLarge();
});
