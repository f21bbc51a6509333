import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { handIn } from './hand-in.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';
import { openResident, waitFor, type Resident } from './resident.ts';

let house: House;
let builder: Resident;
let reviewer: Officer;
let number = '';

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  builder = await openResident(house, '13800000001');
  reviewer = await openOfficer(house, 'approval-reviewer');
});

after(() => house?.close());

test('a builder applies for a construction permit from the phone, one material missing', async () => {
  const { page } = builder;
  await page.goto(house.portal);
  await checkAxe(page);
  await page.getByLabel('您想办什么事？').fill('施工许可');
  await page.getByRole('button', { name: '查找' }).click();
  await page
    .getByRole('link', { name: /建筑工程施工许可/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '需要什么材料' }).waitFor();
  await checkAxe(page);
  await builder.signIn();
  await page.goto(`${house.portal}items/construction-permit/apply`);
  await page.getByRole('heading', { name: '办理清单' }).waitFor();
  await checkAxe(page);
  const materials = (await page.locator('.portal-tasks li').count()) - 2;
  assert.ok(materials >= 3);
  const next = page.getByRole('button', { name: '保存，下一项' });
  await page.getByRole('link', { name: '谁来申请' }).click();
  await waitFor(page, '启明新材料有限公司');
  await next.click();
  await page.getByRole('heading', { name: '申请内容' }).waitFor();
  await page.getByLabel(/项目代码/).fill('2611-370800-04-01-330271');
  await next.click();
  for (let index = 0; index < materials - 1; index += 1) {
    await handIn(page.locator('input[type=file]'), `material-${index}.png`);
    if (index === 0) await checkAxe(page);
    await next.click();
    await page.getByText(`material-${index}.png`).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: '先不传，下一项' }).click();
  await page.getByRole('button', { name: '提交申请' }).waitFor();
  await checkAxe(page);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  const shown = await page
    .getByText(/编号：/)
    .first()
    .textContent();
  number = /[A-Z0-9][A-Z0-9-]{5,}/.exec(shown ?? '')?.[0] ?? '';
  assert.notEqual(number, '');
});

test('the reviewer answers every material and tells once what is missing', async () => {
  const { page } = reviewer;
  await reviewer.openCase(number);
  await checkAxe(page);
  await reviewer.act('一次性告知补正', async () => {
    const rows = page.locator('.jx-check-row');
    await rows.first().waitFor();
    const count = await rows.count();
    for (let index = 0; index < count - 1; index += 1)
      await rows.nth(index).getByLabel('合格', { exact: true }).check();
    const last = rows.nth(count - 1);
    await last.getByLabel('缺件', { exact: true }).check();
    await last.locator('input.jx-input').nth(0).fill('没有提交这份材料');
    await last.locator('input.jx-input').nth(1).fill('拍照上传，四角清楚');
    await reviewer.reason('材料不齐全，依法一次性告知');
    await reviewer.cite('第三十二条第一款第四项');
    await checkAxe(page);
  });
  await page.getByText(/秒内可撤销/).waitFor();
  await waitFor(page, '待补正');
});

test('the builder sees nothing of it during the hold, then corrects the one item', async () => {
  const { page } = builder;
  await builder.openMatter(number);
  assert.equal(await page.getByText('有1项材料要补正').count(), 0);
  house.turn('2026-03-02T10:00:00');
  await page.reload();
  await waitFor(page, '有1项材料要补正');
  await checkAxe(page);
  await page
    .getByRole('link', { name: /补正材料/ })
    .first()
    .click();
  await handIn(page.locator('input[type=file]').first(), 'the-missing-one.png');
  await waitFor(page, '共1项，已补1项，还差0项');
  await checkAxe(page);
  await page.getByRole('button', { name: '提交补正材料' }).click();
  await waitFor(page, '已收到您补正的材料');
});

test('it is accepted, proposed by one, granted by another, and delivered', async () => {
  await reviewer.openCase(number);
  await reviewer.act('受理', async () => {
    const rows = reviewer.page.locator('.jx-check-row');
    await rows.first().waitFor();
    for (const row of await rows.all()) await row.getByLabel('合格', { exact: true }).check();
  });
  house.turn('2026-03-03T09:00:00');
  await reviewer.openCase(number);
  await reviewer.act('报负责人决定', async () => {
    await reviewer.page.getByLabel('建议准予').check();
  });
  const approver = await openOfficer(house, 'approval-approver');
  await approver.openCase(number);
  await approver.act('准予许可', async () => {
    await approver.reason('符合法定条件');
    await approver.cite('第三十八条第一款');
  });
  house.turn('2026-03-04T09:00:00');
  const clerk = await openOfficer(house, 'approval-clerk');
  await clerk.openCase(number);
  await clerk.act('送达', async () => {
    await clerk.page.getByLabel('窗口领取').check();
  });
  await waitFor(clerk.page, '已办结：准予许可并送达');
});

test('the builder holds the decision on paper and rates the service badly', async () => {
  house.turn('2026-03-04T09:05:00');
  const { page } = builder;
  await builder.signIn();
  await builder.openMatter(number);
  await waitFor(page, '已办结：准予许可并送达');
  await page.getByRole('link', { name: /打开《准予行政许可决定书》/ }).click();
  await page.getByRole('heading', { name: '准予行政许可决定书' }).waitFor();
  await waitFor(page, '第三十八条');
  await checkAxe(page);
  await page.goto(`${house.portal}reviews`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /施工许可/ })
    .click();
  await page.getByLabel('不满意', { exact: true }).check();
  await page.getByLabel('窗口人员业务不熟练').check();
  await page.getByLabel('愿意接受回访').check();
  await checkAxe(page);
  await page.getByRole('button', { name: '提交评价' }).click();
  await waitFor(page, '您的评价已收到');
});

test('somebody other than the rated clerk calls, puts it right, and the office closes it from outside', async () => {
  // The bureau of the alliance office is the one rated: its reviews are handled above it.
  const manager = await openOfficer(house, 'general-supervisor');
  const open = async (officer: Officer) => {
    await officer.page.goto(`${house.desk}cases?loop=review&ended=0&q=${encodeURIComponent('施工许可')}`);
    await officer.page.getByRole('row').filter({ hasText: '施工许可' }).getByRole('link').first().click();
    await officer.page.getByRole('heading', { name: '办理经过' }).waitFor();
  };
  await open(manager);
  await manager.act('分派');
  const contact = await openOfficer(house, 'approval-contact');
  await open(contact);
  await contact.act('回访核实并分类', async () => {
    await contact.page.getByLabel('电话', { exact: true }).check();
    await contact.page.getByLabel('核实情况').fill('窗口人员对电子材料的要求讲错了');
    await contact.page.getByLabel('情况清楚、诉求合理，立行立改').check();
  });
  await open(manager);
  await manager.act('确认分类');
  await open(contact);
  await contact.act('反馈整改结果', async () => {
    await contact.page.getByLabel('整改措施和结果').fill('已重新培训窗口人员，并向当事人说明');
    await contact.reason('情况属实');
    await contact.ownDuty('好差评管理办法，区门户网站公布');
  });
  house.turn('2026-03-05T09:00:00');
  await open(manager);
  await manager.act('回访复核，销号', async () => {
    await manager.page.getByLabel('电话', { exact: true }).check();
    await manager.page.getByLabel('评价人怎么说').fill('问题解决了，满意');
  });
  await waitFor(manager.page, '已整改并回访');
  house.turn('2026-03-05T09:05:00');
  await builder.page.goto(`${house.portal}reviews`);
  await waitFor(builder.page, '施工许可');
});
