import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let clerk: Officer;
let contact: Officer;
let person: Resident;
let number = '';
const about = '食品经营许可在哪个窗口办？';

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  clerk = await openOfficer(house, 'approval-clerk');
  contact = await openOfficer(house, 'approval-contact');
  person = await openResident(house, '13800000555');
});

after(() => house?.close());

test('somebody agrees to a call after a service, and to nothing else', async () => {
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
  await page.getByLabel('上午（8点到12点）', { exact: true }).check();
  await page.getByRole('button', { name: '同意联系我' }).click();
  await waitFor(page, '2028年3月');
  await checkAxe(page);
});

test('the unit that answered him plans the call: it is a duty of its contact, and may be made in his hours', async () => {
  await person.page.goto(`${house.portal}ask`);
  await person.page.getByLabel(/您想问什么/).fill(about);
  await person.page.getByLabel('类别').selectOption({ label: '咨询' });
  await person.page.getByRole('button', { name: '提交问题' }).click();
  await person.page.getByRole('heading', { name: '已经收到' }).waitFor();
  number = /[A-Z]+2026-\d+/.exec(await person.page.locator('main').innerText())?.[0] ?? '';
  await clerk.openCase(number);
  await clerk.act('当场答复', () => clerk.page.getByLabel('答复', { exact: true }).fill('在3号窗口办理。'));
  await contact.openCase(number);
  const { page } = contact;
  await page.getByRole('button', { name: '安排一次联系' }).click();
  await page.getByLabel('办后回访', { exact: true }).check();
  await page.getByLabel('电话', { exact: true }).check();
  await page.getByLabel('最迟哪天').fill('2026-03-13');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await waitFor(page, '已安排');
  await page.goto(house.desk);
  await waitFor(page, about);
});

test('two taps later the consent is withdrawn, and the planned call has gone from the duties', async () => {
  const { page } = person;
  await page.goto(`${house.portal}contacts`);
  await page.getByRole('button', { name: '撤回授权' }).click();
  await page.getByRole('button', { name: '确定撤回' }).click();
  await waitFor(page, '您还没有同意我们主动联系您');
  await contact.page.goto(house.desk);
  await contact.countDuties();
  assert.equal(await contact.page.getByText(about).count(), 0);
});

test('an enterprise that agreed to be visited ends the visits in two taps, and the desk sees it', async () => {
  const boss = await openResident(house, '13800000010');
  await boss.signIn();
  await boss.page.goto(`${house.portal}contacts`);
  await boss.page.getByRole('heading', { name: '定期走访' }).waitFor();
  await checkAxe(boss.page);
  await boss.page.getByRole('button', { name: '以后不用再来' }).click();
  await boss.page.getByRole('button', { name: '确定，不用再来' }).click();
  await boss.page.getByRole('heading', { name: '定期走访' }).waitFor({ state: 'detached' });
  const { page } = contact;
  await page.goto(`${house.desk}enterprises`);
  await page.getByRole('link', { name: '恒远机械制造有限公司' }).click();
  await waitFor(page, '不再走访');
  await checkAxe(page);
});
