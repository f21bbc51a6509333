import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openDoor, type AtTheDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { waitFor } from './resident.ts';

let house: House;
let restaurant: AtTheDoor;
let bureau: AtTheDoor;
let reviewer: Officer;

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  restaurant = await openDoor(house, { phone: '13800000002' });
  bureau = await openDoor(house, { account: 'approval-reviewer' });
  reviewer = await openOfficer(house, 'approval-reviewer');
});

after(() => house?.close());

/** A food licence that is complete and accepted at once: ten working days by law, until Monday 16 March. */
const accepted = async () => {
  const applied = await restaurant.open('approval', 'food-business-licence', { files: {} });
  return bureau.act(applied.id, 'accept', { checklist: answered(applied) });
};

const statutory = async (id: string) => (await bureau.look(id)).clocks.find(({ clock }) => clock === 'statutory');

test('an expert review with its written notice stops the law’s clock, of which kind and until when can be read', async () => {
  const { id, number } = await accepted();
  const { page } = reviewer;
  await reviewer.openCase(number);
  await reviewer.act('开始特别程序', async () => {
    await page.getByLabel('程序种类').selectOption({ label: '专家评审' });
    await page.getByLabel('程序到哪一天结束（写入告知书）').fill('2026-03-12');
    await reviewer.reason('布局特殊，需要专家评审');
    await reviewer.cite('第四十五条');
    await checkAxe(page);
  });
  const pauses = page.locator('section', { has: page.getByRole('heading', { name: '暂停计时' }) });
  await pauses.locator('strong', { hasText: '专家评审' }).waitFor();
  await checkAxe(page);
  assert.equal((await statutory(id))?.status, 'paused');
  house.turn('2026-03-06T10:00:00');
  await reviewer.openCase(number);
  await reviewer.act('特别程序结束', async () => {
    await page.getByLabel('程序种类').selectOption({ label: '专家评审' });
    await reviewer.reason('专家意见已经收到');
  });
  await pauses.getByText('已恢复').waitFor();
  const clock = await statutory(id);
  assert.equal(clock?.status, 'running');
  // Ten working days after Monday the 2nd, the five days of the review (2 to 6 March) not counted.
  assert.equal(clock?.due, '2026-03-20T24:00:00');
  const card = page.locator('.desk-clock', { has: page.getByRole('heading', { name: '法定办结时限' }) });
  await card.locator('summary').click();
  const told = await card
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  assert.deepEqual(
    told.map(([, why, sum]) => `${why} ${sum}`),
    [
      '起算日，次日开始计算 不计',
      '依法暂停计时 不计',
      '依法暂停计时 不计',
      '依法暂停计时 不计',
      '依法暂停计时 不计',
      '周末 不计',
      '周末 不计',
      '工作日 1',
      '工作日 2',
      '工作日 3',
      '工作日 4',
      '工作日 5',
      '周末 不计',
      '周末 不计',
      '工作日 6',
      '工作日 7',
      '工作日 8',
      '工作日 9',
      '工作日 10',
    ],
  );
  assert.match(told.at(-1)?.[0] ?? '', /3月20日/);
});

test('a review that nobody was told of in writing is written down, and the law’s clock runs on', async () => {
  house.turn('2026-03-09T09:30:00');
  const { id, number } = await accepted();
  const due = (await statutory(id))?.due;
  await reviewer.openCase(number);
  const { page } = reviewer;
  await reviewer.act('记录程序（未书面告知，不停止计时）', async () => {
    await page.getByLabel('程序种类').selectOption({ label: '专家评审' });
    await reviewer.reason('口头约了专家，还没有书面告知');
  });
  await waitFor(page, '已记录程序，时限照常计算');
  assert.equal(await page.getByRole('heading', { name: '暂停计时' }).count(), 0);
  const clock = await statutory(id);
  assert.equal(clock?.status, 'running');
  assert.equal(clock?.due, due);
});
