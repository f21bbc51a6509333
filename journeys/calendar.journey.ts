import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays } from '../kernel/day.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let first: Officer;
let second: Officer;

before(async () => {
  house = await openHouse('2026-12-29T09:30:00');
  [first, second] = await Promise.all([openOfficer(house, 'approval-office'), openOfficer(house, 'approval-office-2')]);
});
after(() => house?.close());

const notice = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。`;

test('a notice with a gap is refused in words and what was pasted stays; whole, it shows what would move', async () => {
  const { page } = first;
  await page.getByRole('link', { name: '事项与法规' }).click();
  await page.getByRole('link', { name: '工作日历' }).click();
  await page.getByText('装一年的放假通知').click();
  const field = page.getByLabel('通知内容');
  await field.fill(notice.replace(/三、.*\n/, ''));
  await page.getByRole('button', { name: '先算一算会变哪些' }).first().click();
  await page.getByText(/缺了“清明”/).waitFor();
  assert.match(await field.inputValue(), /劳动节/);
  await field.fill(notice);
  await page.getByRole('button', { name: '先算一算会变哪些' }).first().click();
  await page.getByText(/会变动\d+个到期日/).waitFor();
  await page.getByText('您是提出人').waitFor();
  assert.equal(await page.getByRole('button', { name: '看过了，确认执行' }).count(), 0);
  await checkAxe(page);
});

test('a second person looks and confirms; the dates move in the background and the holders are told', async () => {
  const { page } = second;
  await page.goto(`${house.desk}calendar`);
  await page.getByRole('button', { name: '看过了，确认执行' }).click();
  await page
    .getByText(/重新计算在办件的到期日：已算完\d+件，其中[1-9]\d*件有变动/)
    .first()
    .waitFor();
  await page.getByText('执行中').waitFor();
  const moved = page.locator('.desk-moved');
  await page.goto(house.desk);
  await page.locator('.desk-row').first().or(page.locator('.desk-calm')).waitFor();
  const holder = (await moved.count()) > 0 ? second : await openOfficer(house, 'approval-reviewer');
  await holder.page.getByText(/个到期日变了/).click();
  await holder.page.locator('.desk-moved li').first().waitFor();
  await checkAxe(holder.page);
  await holder.page.locator('.desk-moved li a').first().click();
  await holder.page.getByText('已按新日历重算期限').first().waitFor();
  await holder.page
    .getByText(/由.*改为/)
    .first()
    .waitFor();
});

test('the explanation of a due date, read off the page, adds up to that date', async () => {
  const { page } = first;
  await page.goto(`${house.desk}calendar`);
  await page.getByText('算一个到期日').click();
  await page.getByLabel(/事情发生的那一天/).fill('2026-12-31');
  await page.getByLabel('期限', { exact: true }).fill('20');
  await page.getByLabel(/依法暂停的日子/).fill('2027-01-12..2027-01-14,2027-01-14..2027-01-15');
  await page.getByRole('button', { name: '计算' }).click();
  const said = await page.getByText(/最后一天是/).innerText();
  const rows = await page
    .locator('.jx-count tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  let day = '2026-12-31';
  let counted = 0;
  for (const [index, [words = '', , sum = '']] of rows.entries()) {
    day = addDays('2026-12-31', index);
    const [, month, date] = /(\d+)月(\d+)日/.exec(words) ?? [];
    assert.deepEqual([Number(month), Number(date)], [Number(day.slice(5, 7)), Number(day.slice(8))], words);
    if (sum !== '不计') assert.equal(Number(sum), (counted += 1));
  }
  assert.equal(counted, 20);
  const [, year, month, date] = /(\d+)年(\d+)月(\d+)日/.exec(said) ?? [];
  assert.deepEqual([Number(year), Number(month), Number(date)], day.split('-').map(Number));
});
