import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import readWorkbookFile from 'read-excel-file/node';
import writeWorkbookFile from 'write-excel-file/node';
import { manyItems } from '../bench/items/many-items.ts';
import { zone } from '../ops/demo/zone/index.ts';
import { loadZone } from '../ops/demo/load-zone.ts';
import { zh } from '../programmes/zone/words/zh.ts';
import { asker } from './example/ask.ts';
import { sheetWords } from './sheet/sheet-words.ts';
import { writeItems } from './sheet/write-items.ts';
import { cookieFor, makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld({ empty: true });
  await loadZone(world.door.store, '2026-01-05T08:00:00');
  world.door.forgetDirectory();
  ask = asker(world);
});
after(() => world.stop());

const [office, second] = ['approval-office', 'approval-office-2'];
const type = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
const wish = (digest: string) => `?digest=${digest}&from=2026-11-23&reason=${encodeURIComponent('年度清单更新')}`;
const preview = (file: Buffer) =>
  ask('POST', '/api/sheets/service-item/preview', { as: office, body: file, headers: type });

type Cells = (string | number | boolean | null)[][];
type Sheets = Record<string, Cells>;
/** The workbook as it is given out, changed and written anew. */
const changed = async (change: (sheets: Sheets) => void): Promise<Buffer> => {
  const sheets: Sheets = Object.fromEntries(
    (await readWorkbookFile(exported)).map(({ sheet, data }) => [sheet, data as Cells]),
  );
  change(sheets);
  return written(sheets);
};
const written = (sheets: Sheets): Promise<Buffer> =>
  writeWorkbookFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
const cell = (sheets: Sheets, sheet: string, key: string, head: string): [Cells[number], number] => {
  const rows = sheets[sheet] ?? [];
  const row = rows.find((one) => one[0] === key);
  assert.ok(row, key);
  return [row, (rows[0] ?? []).indexOf(head)];
};
const set = (sheets: Sheets, sheet: string, key: string, head: string, value: Cells[number][number]): void => {
  const [row, column] = cell(sheets, sheet, key, head);
  row[column] = value;
};
let exported: Buffer;

test('what is given out is read back as it was: nothing has changed', async () => {
  assert.equal((await ask('GET', '/api/sheets/service-item')).status, 401, 'given to the staff only');
  exported = await outOf();
  const { status, body, text } = await preview(exported);
  assert.equal(status, 200, text);
  assert.deepEqual(body.faults, []);
  assert.deepEqual([body.added, body.changed, body.unchanged], [0, 0, zone.items.length]);
});

const outOf = async (): Promise<Buffer> => {
  const headers = { cookie: await cookieFor(world, office), 'x-face': 'desk' };
  return (await world.server.inject({ method: 'GET', url: '/api/sheets/service-item', headers })).rawPayload;
};

test('a sheet with every kind of mistake is refused, each at its cell and in words, and nothing is written', async () => {
  const key = 'food-business-licence';
  const file = await changed((sheets) => {
    set(sheets, '事项', key, '法定办结时限', null);
    set(sheets, '事项', key, '实施编码', '113708000000000000437019950100');
    set(sheets, '事项', 'drug-retail-licence', '基本编码', 370199601000);
    set(sheets, '事项', 'nurse-registration', '承诺办结时限', '25');
    set(sheets, '事项', 'construction-permit', '承诺办结时限', '8工作日');
    set(sheets, '事项', 'drainage-permit', '事项性质', '许可证');
    set(sheets, '事项', 'road-excavation', '实施主体', '没有的局');
    set(sheets, '事项', 'company-registration', '办理地点', '=HYPERLINK("http://x")');
    set(sheets, '材料', 'fire-acceptance', '依据', 'ZZ99');
    sheets['条件']?.push(['no-such-item', '某条件', 'AL30-1']);
  });
  const { status, body, text } = await preview(file);
  assert.equal(status, 200, text);
  const said: string[] = body.faults.map(
    ({ sheet, row, column, message }: { sheet: string; row: number; column: string; message: string }) =>
      `${sheet} ${row > 1 ? '' : row}${column}：${message}`,
  );
  const expected = [
    /^事项 法定办结时限：必须写明时限.*（《行政许可法》第三十条第一款）$/,
    /^事项 实施编码：实施编码是31位/,
    /^事项 基本编码：编码被表格变成了数字/,
    /^事项 承诺办结时限：“25”没有写清楚/,
    /^事项 承诺办结时限：承诺时限不能比法定时限长/,
    /^事项 事项性质：“许可证”不在可选的词里/,
    /^事项 实施主体：没有“没有的局”这个单位/,
    /^事项 办理地点：不能是公式/,
    /^材料 依据：法律依据表里没有这一条（ZZ99）/,
    /^条件 事项标识：“事项”表里没有标识为“no-such-item”的事项/,
  ];
  for (const pattern of expected)
    assert.ok(
      said.some((one) => pattern.test(one)),
      `${pattern} in\n${said.join('\n')}`,
    );
  const refused = await ask('POST', `/api/sheets/service-item${wish(body.digest)}`, {
    as: office,
    body: file,
    headers: type,
  });
  assert.equal(refused.status, 422, refused.text);
  const open = await ask('GET', '/api/proposals/service-item', { as: office });
  assert.equal(open.body.lines.length, zone.proposals.length, 'nothing is half done');
});

test('a workbook without a sheet or a column, and what is no workbook, say what is missing', async () => {
  const without = await changed((sheets) => {
    delete sheets['收费'];
    for (const row of sheets['事项'] ?? []) row.splice(1, 1);
  });
  const { body } = await preview(without);
  assert.deepEqual(
    body.faults.map(({ sheet, column }: { sheet: string; column: string }) => [sheet, column]),
    [
      ['事项', '事项名称'],
      ['收费', ''],
    ],
  );
  for (const file of [Buffer.from('no workbook'), exported.subarray(0, 2000)]) {
    const answer = await preview(file);
    assert.deepEqual([answer.status, answer.body.type], [415, 'urn:jingxin:problem:no-workbook'], answer.text);
  }
});

test('a formula in a cell is found by its cell, whatever value it shows', async () => {
  const rows = [[{ value: '事项标识' }], [{ value: 'A1', type: 'Formula' as const }]];
  const file = await writeWorkbookFile(
    ['事项', '材料', '条件', '收费', '环节', '特别程序', '结果', '常见问题'].map((sheet) => ({ sheet, data: rows })),
  ).toBuffer();
  const { body } = await preview(file);
  const formula = body.faults.find(({ message }: { message: string }) => /公式/.test(message));
  assert.deepEqual(
    [formula?.sheet, formula?.row, formula?.column],
    ['事项', 2, 'A'],
    JSON.stringify(body.faults.slice(0, 3)),
  );
});

test('an import is looked at, proposed whole, checked by another hand whole, and keeps rare characters', async () => {
  const rare = '𠮷野家𬭚砼（示范）';
  const file = await changed((sheets) => {
    set(sheets, '事项', 'tree-felling-licence', '别名', `砍树证、${rare}`);
    set(sheets, '事项', 'water-abstraction-permit', '办理时间', "'-全天-");
  });
  const seen = await preview(file);
  assert.deepEqual(
    [seen.body.faults, seen.body.changed, seen.body.changes.map(({ differs }: { differs: string[] }) => differs)],
    [[], 2, [['aliases'], ['hours']]],
    seen.text,
  );
  const other = await ask('POST', `/api/sheets/service-item${wish('0'.repeat(64))}`, {
    as: office,
    body: file,
    headers: type,
  });
  assert.equal(other.status, 412, 'what was not looked at is not imported');
  const done = await ask('POST', `/api/sheets/service-item${wish(seen.body.digest)}`, {
    as: office,
    body: file,
    headers: type,
  });
  assert.deepEqual([done.status, done.body.count], [201, 2], done.text);
  const again = await preview(file);
  assert.match(again.body.faults[0].message, /已有一份修改在途/);
  const path = `/api/proposals/service-item/batches/${done.body.batch}/acts`;
  assert.equal((await ask('POST', path, { as: office, body: { act: 'check' } })).status, 409, 'not by the same hand');
  const checked = await ask('POST', path, { as: second, body: { act: 'check' } });
  assert.deepEqual([checked.status, checked.body], [200, { states: ['published'], count: 2 }], checked.text);
  assert.deepEqual((await ask('GET', '/api/items/tree-felling-licence')).body.aliases, ['砍树证', rare]);
  assert.equal((await ask('GET', '/api/items/water-abstraction-permit')).body.hours, '-全天-');
  const back = (await readWorkbookFile(await outOf())).find(({ sheet }) => sheet === '事项')?.data ?? [];
  const hours = back.find(([first]) => first === 'water-abstraction-permit')?.at(-1);
  assert.equal(hours, "'-全天-", 'and goes out so that no spreadsheet takes it for a formula');
});

test('two thousand items with one wrong code among them are refused whole, at the one cell; without it they are new', async () => {
  const words = sheetWords(zh, await world.door.directory());
  const items = manyItems(1, 2000);
  const wrong = items.map((item, index) =>
    index === 1234 ? { ...item, taskCode: `${String(item['taskCode'])}9` } : item,
  );
  const refused = await preview(await writeItems(wrong, words));
  assert.deepEqual(
    refused.body.faults.map(({ sheet, row, column }: { sheet: string; row: number; column: string }) => [
      sheet,
      row,
      column,
    ]),
    [
      ['事项', 1236, '实施编码'],
      ['事项', 1236, '业务办理项编码'],
    ],
    refused.text.slice(0, 500),
  );
  const { body } = await preview(await writeItems(items, words));
  assert.deepEqual([body.faultCount, body.added, body.changes.length], [0, 2000, 200]);
});

test('an item is found by its name, by pinyin, by initials and by what people call it', async () => {
  for (const q of ['食品经营', 'shipinjingying', 'spjyxk', '开饭店', 'kaifandian', 'kfd']) {
    const found = await ask('GET', `/api/search?q=${encodeURIComponent(q)}`);
    assert.equal(found.body.items[0]?.key, 'food-business-licence', q);
    const listed = await ask('GET', `/api/items?q=${encodeURIComponent(q)}`);
    assert.ok(
      listed.body.lines.some(({ key }: { key: string }) => key === 'food-business-licence'),
      `${q} in the list`,
    );
  }
});
