import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

const question = '村口的路灯坏了半个月，晚上孩子放学看不见路，该找谁修？';

let house: House;
let mother: Resident;
let number = '';

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  mother = await openResident(house, '13800000003');
});

after(() => house?.close());

test('a resident asks from the phone and learns at once who answers and by when', async () => {
  const { page } = mother;
  await mother.signIn();
  await page.goto(`${house.portal}ask`);
  await page.getByLabel(/您想问什么/).fill(question);
  await page.getByLabel('类别').selectOption({ label: '求助' });
  await checkAxe(page);
  await page.getByRole('button', { name: '提交问题' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  number =
    /[A-Z0-9][A-Z0-9-]{5,}/.exec(
      (await page
        .getByText(/编号：/)
        .first()
        .textContent()) ?? '',
    )?.[0] ?? '';
  assert.notEqual(number, '');
  await waitFor(page, '3月16日');
});

test('the first-asked unit offers it, the offer is returned with a reason, and it still holds the question', async () => {
  const first = await openOfficer(house, 'approval-clerk');
  await first.openCase(number);
  await first.act('转请其他单位承办', async () => {
    await first.reason('路灯由市政设施单位管护');
    await first.page.getByLabel('单位', { exact: true }).selectOption({ label: '应急管理局' });
  });
  await waitFor(first.page, '等待接收');
  await first.page.close();
});

test('the second unit takes it and answers with grounds', async () => {
  // Whoever was offered it first gives it back; the first-asked unit then asks the right one.
  const first = await openOfficer(house, 'approval-clerk');
  await first.openCase(number);
  const wrong = await openOfficer(house, 'emergency-contact');
  await wrong.openDuty(number);
  await wrong.act('退回（说明理由）', async () => {
    await wrong.reason('村口道路照明不在本单位职责内');
    await wrong.ownDuty('本单位权责清单，区门户网站公布');
  });
  house.turn('2026-03-10T09:00:00');
  await first.signIn();
  await first.openCase(number);
  await first.act('转请其他单位承办', async () => {
    await first.reason('道路照明归城乡建设与交通局');
    await first.page.getByLabel('单位', { exact: true }).selectOption({ label: '城乡建设与交通局' });
  });
  const right = await openOfficer(house, 'construction-contact');
  await right.openDuty(number);
  await checkAxe(right.page);
  await right.act('接收承办');
  house.turn('2026-03-11T10:00:00');
  await right.openCase(number);
  await right.act('答复', async () => {
    await right.page.getByLabel('答复', { exact: true }).fill('已安排明天上午更换灯头，当晚亮灯。');
    await right.reason('属于本单位管护的道路照明');
    await right.ownDuty('市政设施管护职责，区门户网站公布');
  });
});

test('somebody outside the unit calls back, the resident is asked, and the first-asked unit was visible throughout', async () => {
  house.turn('2026-03-12T20:00:00');
  const { page } = mother;
  await mother.signIn();
  await mother.openMatter(number);
  await waitFor(page, '行政审批服务局');
  await waitFor(page, '已答复');
  await checkAxe(page);
  const caller = await openOfficer(house, 'approval-office');
  await caller.openCase(number);
  await caller.act('回访', async () => {
    await caller.page.getByRole('group', { name: '是否已经解决' }).getByLabel('是', { exact: true }).check();
    await caller.page.getByLabel('非常满意').check();
    await caller.page.getByLabel('电话', { exact: true }).check();
  });
  await waitFor(caller.page, '已解决，销号');
  house.turn('2026-03-12T20:10:00');
  await page.reload();
  await waitFor(page, '已解决，销号');
});
