import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { handIn } from './hand-in.ts';
import { openResident, type Resident } from './resident.ts';

let house: House;
let enterprise: Resident;
const officers: Record<string, Officer> = {};

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  enterprise = await openResident(house, '13800000010');
});
after(() => house?.close());

const officer = async (account: string): Promise<Officer> => (officers[account] ??= await openOfficer(house, account));
/** What the number of a redemption looks like. */
const numbered = /RD\d{4}-\d+/;
const own = '惠企政策兑现规程，随政策条款一并公布';

test('an enterprise finds that it is entitled to a grant for its new machines, and is paid', async () => {
  // The treasury brings money into the budget, by two hands.
  const clerk = await officer('finance-clerk');
  await clerk.page.goto(`${house.desk}policies/technology-upgrade/open`);
  await clerk.page.getByLabel('政策资金预算下达').check();
  await clerk.page.getByLabel('对方姓名').fill('梁心怡');
  await clerk.page.getByLabel('对方手机号').fill('13900000088');
  await clerk.page.getByLabel('金额').fill('5000000');
  await clerk.page.getByLabel('预算文号').fill('经示财预〔2026〕3号');
  await clerk.page.getByRole('button', { name: '登记', exact: true }).click();
  await clerk.page.getByRole('heading', { name: '办理经过' }).waitFor();
  const budget = /B[G]?\d{4}-\d+/.exec(await clerk.page.locator('body').innerText())?.[0] ?? '';
  const treasury = await officer('finance-head');
  await treasury.openDuty(budget);
  await treasury.act('下达预算');

  // The enterprise looks what it is entitled to, and why.
  const { page } = enterprise;
  await page.goto(`${house.portal}policies`);
  await page.getByRole('link', { name: '我们能享受什么' }).click();
  await page.waitForURL(/sign-in/);
  await enterprise.signIn();
  await page.goto(`${house.portal}entitled`);
  await page.getByRole('heading', { name: '恒远机械制造有限公司' }).waitFor();
  await checkAxe(page);
  await page.getByRole('link', { name: '技术改造设备投资补助' }).click();
  await page.getByText('预计 780,000 元').waitFor();
  await page.getByText('投资项目在线平台').first().waitFor();
  await checkAxe(page);
  await page.getByRole('link', { name: '申请兑现' }).click();
  await page.getByLabel('收款账号后四位').fill('6688');
  const uploads = page.locator('input[type=file]');
  await handIn(uploads.nth(0), 'invoices.png');
  await handIn(uploads.nth(1), 'completion.png');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL(/submitted/);
  const said = await page.getByText(numbered).first().textContent();
  const number = numbered.exec(said ?? '')?.[0] ?? '';
  assert.notEqual(number, '');

  // Two of the unit look at it; it is published; two of the treasury pay.
  const reviewer = await officer('economy-reviewer');
  await reviewer.openDuty(number);
  await reviewer.page.getByText('适合这家企业的政策').waitFor();
  await reviewer.act('受理', async () => {
    const inOrder = reviewer.page.getByRole('radio', { name: '合格' });
    await inOrder.first().waitFor();
    for (const one of await inOrder.all()) await one.check();
  });
  await reviewer.act('提出审核意见', async () => {
    await reviewer.page.getByLabel('建议兑现').check();
    await reviewer.page.getByLabel('意见说明').fill('设备已安装投用，发票与付款一致。');
  });
  const head = await officer('economy-head');
  await head.openDuty(number);
  await head.act('审定兑现并公示', async () => {
    await head.page.getByLabel('审定金额').fill('780000');
    await head.reason('符合条款规定的条件，按设备投资的10%兑现。');
    await head.ownDuty(own);
  });
  await page.goto(`${house.portal}publicity`);
  await page.getByText('780,000 元').waitFor();
  await checkAxe(page);
  house.turn('2026-03-10T09:30:00');
  const treasurer = await officer('finance-reviewer');
  await treasurer.page.waitForTimeout(500);
  await treasurer.openDuty(number);
  await treasurer.act('财政审核通过');
  await clerk.openDuty(number);
  await clerk.act('拨付', async () => {
    await clerk.page.getByLabel('拨付凭证号').fill('拨付0302');
  });
  house.turn('2026-03-10T10:30:00');
  await enterprise.openMatter(number);
  await page
    .getByRole('link', { name: '确认到账' })
    .or(page.getByRole('button', { name: '确认到账' }))
    .first()
    .click();
  await page.getByRole('button', { name: '确认到账' }).last().click();
  await page.getByText('已兑现：企业确认到账').first().waitFor();

  // The enterprise's page tells it all.
  await reviewer.page.goto(`${house.desk}enterprises?q=hyjx`);
  await reviewer.page.getByRole('link', { name: /恒远机械制造有限公司/ }).click();
  await reviewer.page.getByText(number).waitFor();
  await checkAxe(reviewer.page);
});
