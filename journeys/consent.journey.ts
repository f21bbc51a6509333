import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let clerk: Officer;
let person: Resident;
let number = '';
const about = '食品经营许可办得怎么样';

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  clerk = await openOfficer(house, 'approval-clerk');
  person = await openResident(house, '13800000555');
});

after(() => house?.close());

test('somebody agrees to a call after the service, and to nothing else', async () => {
  const { page, signIn } = person;
  await signIn();
  await page.goto(`${house.portal}contacts`);
  await waitFor(page, '您还没有同意我们主动联系您');
  await checkAxe(page);
  await page.getByRole('button', { name: '同意联系我' }).click();
  await page.getByRole('alert').first().waitFor();
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0, 'nothing is ticked beforehand');
  await page.getByLabel('办后回访', { exact: true }).check();
  await page.getByLabel('电话', { exact: true }).check();
  await page.getByRole('button', { name: '同意联系我' }).click();
  await waitFor(page, '2028年3月');
  await checkAxe(page);
  await page.goto(`${house.portal}matters`);
  const line = await page
    .getByText(/LX2026-\d+/)
    .first()
    .textContent();
  number = /LX2026-\d+/.exec(line ?? '')?.[0] ?? '';
  assert.match(number, /^LX/);
});

test('the clerk plans the call: it is a duty of his', async () => {
  const { page } = clerk;
  await clerk.openCase(number);
  await clerk.act('安排回访', async () => {
    await page.getByLabel('哪一天联系').fill('2026-03-13');
    await page.getByLabel('办后回访', { exact: true }).check();
    await page.getByLabel('电话', { exact: true }).check();
    await page.getByLabel('关于哪件事').fill(about);
  });
  await page.goto(house.desk);
  await waitFor(page, about);
});

test('two taps later the consent is withdrawn, and the planned call has gone from his duties', async () => {
  const { page } = person;
  await page.goto(`${house.portal}contacts`);
  await page.getByRole('button', { name: '撤回授权' }).click();
  await page.getByRole('button', { name: '确定撤回' }).click();
  await waitFor(page, '您还没有同意我们主动联系您');
  await clerk.page.goto(house.desk);
  await clerk.countDuties();
  assert.equal(await clerk.page.getByText(about).count(), 0);
});
