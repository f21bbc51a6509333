import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

const typed = '场所面积与图纸相差较大，请核实后再说。';

let house: House;
let quick: Officer;
let slow: Officer;
let pharmacy: Resident;
let number = '';

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  quick = await openOfficer(house, 'approval-reviewer');
  slow = await openOfficer(house, 'approval-reviewer-2');
  pharmacy = await openResident(house, '13800000004');
  await pharmacy.signIn();
  const row = quick.page.locator('.desk-row', { hasText: '安和大药房' }).first();
  number = (await row.locator('.desk-row-number').textContent()) ?? '';
});

after(() => house?.close());

test('two clerks open the same case, and the applicant looks at it on the phone', async () => {
  assert.notEqual(number, '');
  await quick.openCase(number);
  await slow.openCase(number);
  await pharmacy.openMatter(number);
  await waitFor(pharmacy.page, '正在审查');
});

test('one acts; the other sees it at once, and what he has typed stays', async () => {
  const { page } = slow;
  await page.locator('.desk-acts').getByRole('button', { name: '征求其他单位意见' }).click();
  await slow.reason(typed);
  await quick.act('报负责人决定', async () => {
    await quick.page.getByLabel('建议准予').check();
  });
  // No reload: the page hears of it by itself.
  await page.locator('.desk-conflict').waitFor();
  await waitFor(page, '陈知行');
  await checkAxe(page);
  assert.equal(await page.getByLabel('理由').inputValue(), typed);
});

test('when he sends it all the same he is told what is possible now, and nothing he typed is lost', async () => {
  const { page } = slow;
  await page.getByRole('button', { name: '办理：征求其他单位意见' }).click();
  await page.locator('.desk-form [role=alert]').first().waitFor();
  assert.equal(await page.getByLabel('理由').inputValue(), typed);
  assert.equal(await page.locator('.desk-conflict').count(), 1);
});

test('the applicant’s page has changed while it was open', async () => {
  await waitFor(pharmacy.page, '报负责人决定');
});

test('a duty that arrives is on the list without reloading, and marked as new', async () => {
  const approver = await openOfficer(house, 'approval-approver');
  const former = await approver.countDuties();
  const hotel = quick.page;
  await hotel.goto(house.desk);
  await hotel.locator('.desk-row', { hasText: '审查中' }).first().click();
  await hotel.getByRole('heading', { name: '办理经过' }).waitFor();
  await quick.act('报负责人决定', async () => {
    await hotel.getByLabel('建议准予').check();
  });
  await approver.page.locator('.desk-fresh').waitFor();
  assert.equal(await approver.countDuties(), former + 1);
  await checkAxe(approver.page);
});

test('lights turn when the day does, on a page that nobody touches', async () => {
  const { page } = await openOfficer(house, 'approval-clerk');
  await page.locator('.desk-row').first().waitFor();
  const red = await page.locator('.jx-light-red').count();
  house.turn('2026-03-25T09:00:00');
  await page.locator('.jx-light-red').nth(red).waitFor();
});
