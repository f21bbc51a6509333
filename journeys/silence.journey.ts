import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { handIn } from './hand-in.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let cook: Resident;
let number = '';

before(async () => {
  house = await openHouse('2026-04-30T16:00:00');
  cook = await openResident(house, '13800000002');
});

after(() => house?.close());

test('somebody applies for a food licence on the eve of a holiday, and the unit stays silent', async () => {
  const { page } = cook;
  await cook.signIn();
  await page.goto(`${house.portal}items/food-business-licence/apply?step=material&material=application`);
  await handIn(page.locator('input[type=file]'), 'application.png');
  await page.getByRole('link', { name: '核对并提交' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  await checkAxe(page);
  number =
    /[A-Z0-9][A-Z0-9-]{5,}/.exec(
      (await page
        .getByText(/编号：/)
        .first()
        .textContent()) ?? '',
    )?.[0] ?? '';
});

test('the page explains day by day that five working days end on 11 May', async () => {
  const { page } = cook;
  await cook.openMatter(number);
  await waitFor(page, '5月11日');
  await page.getByText('这个日期怎么算的').first().click();
  await waitFor(page, '劳动节');
  await checkAxe(page);
});

test('on the evening of the fifth day it is still waiting', async () => {
  house.turn('2026-05-11T23:50:00');
  await cook.signIn();
  await cook.openMatter(number);
  await waitFor(cook.page, '已收件');
});

test('after midnight the law has accepted it, dated to the day it was received', async () => {
  house.turn('2026-05-12T08:30:00');
  const { page } = cook;
  await cook.signIn();
  await cook.openMatter(number);
  await page.getByRole('link', { name: /打开《视为受理说明》/ }).waitFor();
  await page.getByRole('link', { name: /打开《视为受理说明》/ }).click();
  await page.getByRole('heading', { name: '视为受理说明' }).waitFor();
  await waitFor(page, '4月30日');
  await waitFor(page, '第三十二条');
  await checkAxe(page);
});

test('the unit owes the sealed voucher and sees its duty', async () => {
  const reviewer = await openOfficer(house, 'approval-reviewer');
  await reviewer.openCase(number);
  await waitFor(reviewer.page, '应补发的受理通知书');
  await reviewer.act('补发受理通知书');
  await waitFor(reviewer.page, '已履行');
});
