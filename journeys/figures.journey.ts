import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer, type Officer } from './officer.ts';

let house: House;
let office: Officer;
let answered = 0;

before(async () => {
  house = await openHouse('2026-03-12T09:30:00');
  office = await openOfficer(house, 'approval-office');
});

after(() => house?.close());

const whole = (text: string | null): number => Number((text ?? '').replaceAll(',', ''));

test('a number of the figures opens to its cases, and each case to its history', async () => {
  const { page } = office;
  await page.getByRole('link', { name: '统计', exact: true }).click();
  await page.getByRole('combobox', { name: '时段' }).selectOption({ label: '今年' });
  await page.waitForURL(/from=2026-01-01&to=2026-12-31/);
  await page.getByRole('link', { name: '解答咨询', exact: true }).click();
  await page.getByRole('heading', { name: '解答咨询' }).waitFor();
  await page.locator('.desk-chart svg').waitFor();
  await checkAxe(page);
  const number = page.locator('.desk-figure a');
  answered = whole(await number.textContent());
  assert.ok(answered > 0, 'something was answered this year');
  await number.click();
  await page.getByRole('heading', { name: '计入“解答咨询”的办件' }).waitFor();
  const lines = page.locator('.desk-table tbody tr');
  await lines.first().waitFor();
  assert.equal(await lines.count(), Math.min(answered, 50));
  await checkAxe(page);
  await lines.first().getByRole('link').click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
});

test('the board on the wall shows it by itself when one more question is answered', async () => {
  const { page } = office;
  await page.goto(`${house.desk}board`);
  const number = page.locator('.board-alliance .board-number', { hasText: '解答咨询' }).locator('.board-value');
  await number.waitFor();
  await checkAxe(page);
  assert.equal(whole(await number.textContent()), answered);
  const clerk = await openOfficer(house, 'approval-clerk');
  await clerk.page.evaluate(
    async ([opening, answer]) => {
      const send = (path: string, body: object, more: Record<string, string>) =>
        fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-face': 'desk', ...more },
          body: JSON.stringify(body),
        });
      const input = { kind: 'consult', question: '办营业执照要带什么？' };
      const onBehalf = { name: '陶知真', phone: '13800000076' };
      const opened = await send(
        '/api/cases',
        { loop: 'inquiry', onBehalf, input },
        { 'idempotency-key': `${opening}` },
      );
      const { id } = (await opened.json()) as { id: string };
      const version = opened.headers.get('etag') ?? '';
      const act = { act: 'answer-on-spot', input: { answer: '带身份证和住所材料。' } };
      await send(`/api/cases/${id}/acts`, act, { 'idempotency-key': `${answer}`, 'if-match': version });
    },
    [randomUUID(), randomUUID()],
  );
  await page
    .locator('.board-alliance .board-number', { hasText: '解答咨询' })
    .getByText((answered + 1).toLocaleString('en'), { exact: true })
    .waitFor();
});

test('everybody reads the same number in the public statistics', async () => {
  const { page } = office;
  await page.goto(`${house.portal}statistics`);
  const line = page.locator('.portal-table tr', { hasText: '解答咨询' });
  await line.getByText((answered + 1).toLocaleString('en'), { exact: true }).waitFor();
  await checkAxe(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载表格（CSV）' }).click(),
  ]);
  assert.match(await readFile(await file.path(), 'utf8'), new RegExp(`"解答咨询","${answered + 1}"`));
});
