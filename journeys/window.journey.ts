import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { waitFor } from './resident.ts';

let house: House;
let clerk: Officer;
let visitor: Page;
let number = '';
let pin = '';
let review = '';

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  clerk = await openOfficer(house, 'construction-clerk');
  const browser = await openBrowser({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  house.before(browser.close);
  visitor = await browser.context.newPage();
});

after(() => house?.close());

const enterSlip = async (page: Page) => {
  await page.getByLabel('编号', { exact: true }).fill(number);
  await page.getByLabel('查询码').fill(pin);
  await page.getByRole('button', { name: '下一步' }).click();
};

test('window 7 serves somebody, notes the visit and prints the slip; its sheet carries the code', async () => {
  const { page } = clerk;
  await page.goto(`${house.desk}new`);
  await page.getByLabel('姓名或单位名称').fill('周海棠');
  await page.getByLabel('手机号').fill('13800000778');
  await page.getByLabel('窗口服务', { exact: true }).check();
  await page.getByLabel('窗口号').fill('7');
  await page.getByLabel('递交材料').check();
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('link', { name: /打印回执单/ })
    .first()
    .click();
  await page.locator('.jx-slip').waitFor();
  const [said = '', code = ''] = await page.locator('.jx-slip-numbers dd').allTextContents();
  [number, pin] = [said.trim(), code.replaceAll(' ', '')];
  await page.goto(`${house.desk}windows/7`);
  await page.getByRole('img', { name: '7号窗口的评价二维码' }).waitFor();
  await checkAxe(page);
});

test('the visitor scans the code, needs no account, and says that papers outside the guide were asked for', async () => {
  await visitor.goto(`${house.portal}rate?window=7`);
  await waitFor(visitor, '7号窗口');
  await checkAxe(visitor);
  await enterSlip(visitor);
  await visitor.getByLabel('非常不满意').check();
  await visitor.getByLabel('需提供办事指南之外的申报材料').check();
  await visitor.getByLabel(/想说的话/).fill('徐砚秋让我再交一份指南里没有的说明，有事打13912345678。');
  await visitor.getByLabel('愿意接受回访').check();
  await checkAxe(visitor);
  await visitor.getByRole('button', { name: '提交评价' }).click();
  await waitFor(visitor, '您的评价已收到');
  review = /R2026-\d+/.exec((await visitor.getByRole('status').textContent()) ?? '')?.[0] ?? '';
  assert.notEqual(review, '');
});

test('the tablet at the window refuses the same slip, and goes back to its start with nothing of it left', async () => {
  const tablet = await visitor.context().newPage();
  await tablet.goto(`${house.portal}kiosk/7?seconds=10`);
  await enterSlip(tablet);
  await waitFor(tablet, '评价的机会已经用过');
  await checkAxe(tablet);
  const field = tablet.getByLabel('编号', { exact: true });
  assert.equal(await field.inputValue(), number);
  await tablet.getByText('评价的机会已经用过').first().waitFor({ state: 'detached' });
  assert.equal(await field.inputValue(), '');
  await tablet.close();
});

test('nobody of the unit reads it until the office has dispatched it; then somebody else than the clerk calls', async () => {
  await clerk.page.goto(`${house.desk}cases?scope=unit&q=${review}`);
  await waitFor(clerk.page, '没有找到');
  const manager = await openOfficer(house, 'approval-office');
  await manager.openCase(review);
  await waitFor(manager.page, '对照案卷');
  await checkAxe(manager.page);
  await manager.act('分派');
  const contact = await openOfficer(house, 'construction-contact');
  await contact.openCase(review);
  await contact.act('回访核实并分类', async () => {
    await contact.page.getByLabel('电话', { exact: true }).check();
    await contact.page.getByLabel('核实情况').fill('窗口确实多要了一份说明');
    await contact.page.getByLabel('情况清楚、诉求合理，立行立改').check();
  });
  await manager.openCase(review);
  await manager.act('确认分类');
  house.turn('2026-03-10T10:00:00');
  await contact.openCase(review);
  await contact.act('反馈整改结果', async () => {
    await contact.page.getByLabel('整改措施和结果').fill('已停止索要，材料退回本人，窗口逐条学习指南');
    await contact.page.getByLabel(/公开答复/).fill('您说得对，指南以外的材料不应当要，已经停止索要。');
    await contact.reason('情况属实');
    await contact.ownDuty('好差评管理办法，区门户网站公布');
  });
});

test('the office follows up and closes it; what was written is read by everybody without names and numbers', async () => {
  house.turn('2026-03-11T09:00:00');
  const manager = await openOfficer(house, 'approval-office');
  await manager.openCase(review);
  await manager.act('回访复核，销号', async () => {
    await manager.page.getByLabel('电话', { exact: true }).check();
    await manager.page.getByLabel('评价人怎么说').fill('材料拿回来了，满意');
    await manager.page.getByLabel(/^评价人满意/).check();
  });
  await waitFor(manager.page, '已整改并回访');
  await manager.page.goto(`${house.desk}cases?scope=all&loop=screening&ended=0`);
  await manager.page
    .getByRole('link', { name: /NR2026/ })
    .first()
    .click();
  await manager.page.getByRole('heading', { name: '办理经过' }).waitFor();
  await manager.act('按拟公开的版本公开');
  await visitor.goto(`${house.portal}published-reviews`);
  await waitFor(visitor, '●●●让我再交一份指南里没有的说明，有事打●●●。');
  await waitFor(visitor, '指南以外的材料不应当要');
  await checkAxe(visitor);
});

test('the rates of the unit open to this review', async () => {
  const { page } = clerk;
  await page.goto(`${house.desk}reviews?from=2026-03-01&to=2026-03-31`);
  const row = page.getByRole('row', { name: /城乡建设与交通局/ });
  await row.waitFor();
  await checkAxe(page);
  await row.getByRole('link').first().click();
  await waitFor(page, review);
});
