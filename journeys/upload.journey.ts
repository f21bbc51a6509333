import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, type Resident } from './resident.ts';

let house: House;
let builder: Resident;

before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  builder = await openResident(house, '13800000001');
  await builder.signIn();
});
after(() => house?.close());

/** A plan as large as a scanner makes it. */
const plan = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(20 * 1024 * 1024), Buffer.from('\n%%EOF\n')]);

test('a large plan whose line drops goes on where it stopped, and nothing is sent twice', async () => {
  const { page } = builder;
  const sent: number[] = [];
  let dropped = 0;
  await page.route('**/api/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = Number(request.headers()['upload-offset']);
    if (offset > 0 && dropped === 0) {
      dropped += 1;
      return route.abort('connectionreset');
    }
    sent.push(offset);
    return route.continue();
  });
  await page.goto(`${house.portal}items/food-business-licence/apply?step=material&material=application`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor();
  await input.setInputFiles({ name: '总平面图.pdf', mimeType: 'application/pdf', buffer: plan });
  await page.getByText('✓').first().waitFor();
  await page
    .getByText(/20(\.0)? MB/)
    .first()
    .waitFor();
  const piece = 8 * 1024 * 1024;
  assert.deepEqual([dropped, sent], [1, [0, piece, 2 * piece]]);
});

test('a letter that calls itself a PDF is not taken, and the page says what to do', async () => {
  const { page } = builder;
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no paper at all') });
  await page.getByText(/内容要与格式一致/).waitFor();
});

test('what was handed in before is listed after consent, and used without being sent', async () => {
  const { page } = builder;
  await page.goto(`${house.portal}items/construction-permit/apply?step=material&material=application`);
  const here = page.getByRole('group', { name: '以前交过或领到的材料' });
  await here.getByRole('button', { name: '同意，列出来' }).click();
  await here.getByRole('button', { name: /用这一份/ }).click();
  await here.getByText('已经用上').waitFor();
  await page.getByText('✓').first().waitFor();
  await checkAxe(page);
  await here.getByRole('button', { name: '撤回同意' }).click();
  await here.getByRole('button', { name: '同意，列出来' }).waitFor();
  assert.equal(await here.getByRole('button', { name: /用这一份/ }).count(), 0);
});

test('at the counter the same paper is listed once the person agrees, used, and taken away again', async () => {
  const { page } = await openOfficer(house, 'approval-clerk');
  await page.goto(`${house.desk}new`);
  await page.getByLabel('姓名或单位名称').fill('启明新材料有限公司');
  await page.getByLabel('手机号').fill('13800000001');
  await page.locator('input[name=loop][value=approval]').check();
  await page.getByLabel('按事项名称查找').fill('施工许可');
  await page.getByRole('button', { name: '建筑工程施工许可证核发', exact: true }).click();
  const here = page.getByRole('group', { name: '以前交过或领到的材料' }).first();
  await here.getByRole('button', { name: '本人已同意，列出来' }).click();
  await here
    .getByRole('button', { name: /用这一份/ })
    .first()
    .click();
  await here.getByText('已经用上').waitFor();
  await checkAxe(page);
  const taken = page.getByRole('button', { name: /^删除文件/ });
  await taken.first().click();
  await here
    .getByRole('button', { name: /用这一份/ })
    .first()
    .waitFor();
  assert.equal(await taken.count(), 0, 'what was taken over by mistake can be taken away');
});
