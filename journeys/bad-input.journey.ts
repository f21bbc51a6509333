import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openHouse, type House } from './house.ts';
import { openResident, picture, waitFor, type Resident } from './resident.ts';

let house: House;
let visitor: Resident;

before(async () => {
  house = await openHouse('2026-03-09T09:30:00');
  visitor = await openResident(house, '13800000077');
  visitor.page.on('response', (response) => {
    if (response.status() >= 500) broken.push(`${response.status()} ${response.url()}`);
  });
});

after(() => house?.close());

/** Whatever the house could not cope with; it stays empty. */
const broken: string[] = [];

const kinds = {
  empty: '   ',
  long: '长'.repeat(2001),
  emoji: '门前的路灯坏了😀👨‍👩‍👧',
  rare: '𠮷田、䶮、㐀𫚖𬬭𰻝，找谁修？',
  html: '<b onmouseover="alert(1)">粗</b><script>alert(1)</script>&amp;',
  backwards: 'مرحبا بكم 123 שלום',
} as const;
type Kind = keyof typeof kinds;

type Form = {
  readonly path: string;
  readonly field: string | RegExp;
  readonly send: string;
  /** What is said of an input; null where it is a good one, or only the house can tell. */
  readonly says: Readonly<Record<Kind, RegExp | null>>;
};

const phone = /请填写能打通的电话号码/;
const forms: Readonly<Record<string, Form>> = {
  'the sign-in': {
    path: 'sign-in',
    field: '手机号',
    send: '获取验证码',
    says: { empty: /请填写手机号/, long: phone, emoji: phone, rare: phone, html: phone, backwards: phone },
  },
  'the number of a slip': {
    path: 'find',
    field: '编号',
    send: '查进度',
    says: { empty: /请填写编号/, long: /编号最多写40个字/, emoji: null, rare: null, html: null, backwards: null },
  },
  'a question': {
    path: 'ask',
    field: /您想问什么/,
    send: '提交问题',
    says: { empty: /请填写您想问什么/, long: /最多写2000个字/, emoji: null, rare: null, html: null, backwards: null },
  },
  'who applies': {
    path: 'items/food-business-licence/apply?step=who',
    field: '申请人姓名或单位名称',
    send: '保存，下一项',
    says: { empty: /请填写申请人/, long: /最多写60个字/, emoji: null, rare: null, html: null, backwards: null },
  },
  'what is applied for': {
    path: 'items/food-business-licence/apply?step=about',
    field: /申请事由/,
    send: '保存，下一项',
    says: { empty: null, long: /最多写1000个字/, emoji: null, rare: null, html: null, backwards: null },
  },
  'a project code': {
    path: 'items/food-business-licence/apply?step=about',
    field: /项目代码/,
    send: '保存，下一项',
    says: {
      empty: null,
      long: /项目代码/,
      emoji: /格式不对/,
      rare: /格式不对/,
      html: /项目代码/,
      backwards: /项目代码/,
    },
  },
};

/** On top with the focus and a link, beside the field, and what was typed is still there. */
const checkSaid = async (form: Form, typed: string, says: RegExp) => {
  const { page } = visitor;
  const summary = page.locator('.jx-errors');
  await summary.waitFor();
  assert.equal(await summary.evaluate((box) => box === document.activeElement), true, 'the summary has the focus');
  await summary.getByRole('link', { name: says }).click();
  const field = page.getByLabel(form.field, { exact: typeof form.field === 'string' });
  assert.equal(await field.evaluate((box) => box === document.activeElement), true, 'its link leads to the field');
  await page.locator('.jx-field .jx-message', { hasText: says }).waitFor();
  // A telephone number is kept without its spaces.
  const bare = (text: string) => text.replaceAll(' ', '');
  assert.equal(bare(await field.inputValue()), bare(typed), 'what was typed is kept');
};

const tryForm = async (form: Form, kind: Kind) => {
  const { page } = visitor;
  const says = form.says[kind];
  if (says === null) return;
  await page.goto(`${house.portal}${form.path}`);
  const field = page.getByLabel(form.field, { exact: typeof form.field === 'string' });
  await field.fill(kinds[kind]);
  await page.getByRole('button', { name: form.send }).click();
  await checkSaid(form, kinds[kind], says);
};

const only = (names: readonly string[]) => Object.entries(forms).filter(([name]) => names.includes(name));

test('whoever is not signed in is told beside the field what is wrong, and keeps what was typed', async () => {
  for (const [, form] of only(['the sign-in', 'the number of a slip']))
    for (const kind of Object.keys(kinds) as Kind[]) await tryForm(form, kind);
});

test('a wrong code is said beside the code', async () => {
  const { page } = visitor;
  await page.goto(`${house.portal}sign-in`);
  await page.getByLabel('手机号').fill('13800000076');
  await page.getByRole('button', { name: '获取验证码' }).click();
  const code = page.getByLabel('验证码');
  const right = (await page.locator('.portal-demo-code strong').textContent()) ?? '';
  await code.fill(right === '000000' ? '000001' : '000000');
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
  await page.locator('.jx-field .jx-message').waitFor();
  await page.locator('.jx-errors').getByRole('link').click();
  assert.equal(await code.evaluate((box) => box === document.activeElement), true);
});

test('the search answers whatever is typed, and says what to do where there is nothing', async () => {
  const { page } = visitor;
  for (const typed of [kinds.emoji, kinds.rare, kinds.html, kinds.backwards, '%', "'; --", 'qqqq']) {
    await page.goto(`${house.portal}items?q=${encodeURIComponent(typed)}`);
    await waitFor(page, '没有找到和');
    await page.getByRole('link', { name: '直接问我们' }).waitFor();
  }
  for (const [typed, found] of [
    ['spjy', '食品经营许可'],
    ['食品', '食品经营许可'],
    ['开饭店', '食品经营许可'],
  ] as const) {
    await page.goto(house.portal);
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.portal-found').getByRole('link', { name: found }).first().waitFor();
  }
});

test('the forms of an application and of a question say what is wrong, and take every sign that people write', async () => {
  const { page } = visitor;
  await visitor.signIn();
  for (const [, form] of only(['a question', 'who applies', 'what is applied for', 'a project code']))
    for (const kind of Object.keys(kinds) as Kind[]) await tryForm(form, kind);
  await page.goto(`${house.portal}items/food-business-licence/apply?step=about`);
  await page.getByLabel(/项目代码/).fill('');
  const all = [kinds.emoji, kinds.rare, kinds.html, kinds.backwards].join('；');
  await page.getByLabel(/申请事由/).fill(all);
  await page.goto(`${house.portal}items/food-business-licence/apply?step=check`);
  assert.equal((await page.locator('.portal-check dd').nth(2).textContent())?.trim(), all);
  await page.goto(`${house.portal}ask`);
  await page.getByLabel(/您想问什么/).fill(all);
  await page.getByRole('button', { name: '提交问题' }).click();
  await page.getByRole('heading', { name: '已经收到' }).waitFor();
  await page.getByRole('link', { name: '查看这件事' }).click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  assert.match(await page.locator('h1').innerText(), /😀/);
});

test('a file that is empty, too large, of a wrong kind, or lies about its kind is refused in words beside it', async () => {
  const { page } = visitor;
  const refused: readonly (readonly [string, Buffer, RegExp])[] = [
    ['空.png', Buffer.alloc(0), /空的/],
    ['程序.exe', Buffer.from('MZ'), /不支持这种文件/],
    ['说谎.png', Buffer.from('<script>alert(1)</script>'.repeat(40)), /文件/],
  ];
  await page.goto(`${house.portal}items/food-business-licence/apply?step=material&material=application`);
  for (const [name, buffer, says] of refused) {
    await page.locator('input[type=file]').setInputFiles({ ...picture(name), buffer });
    const line = page.locator('.jx-upload-list li', { hasText: name });
    await line.locator('.jx-message', { hasText: says }).waitFor();
    await page.getByRole('button', { name: '下一项' }).click();
    await page.locator('.jx-errors').getByRole('link', { name }).waitFor();
    await line.getByRole('button', { name: `删除文件${name}` }).click();
  }
  // More than the browser's driver hands over by itself: a file on disk, as long as that and empty.
  const folder = await mkdtemp(join(tmpdir(), 'jingxin-large-'));
  await writeFile(join(folder, '太大.png'), '');
  await truncate(join(folder, '太大.png'), 200 * 1024 * 1024 + 1);
  await page.locator('input[type=file]').setInputFiles(join(folder, '太大.png'));
  await page.locator('.jx-upload-list .jx-message', { hasText: /超过200/ }).waitFor();
  await page.getByRole('button', { name: '删除文件太大.png' }).click();
  await rm(folder, { recursive: true });
  await page.getByRole('button', { name: '先不传，下一项' }).click();
});

test('a code that somebody mangled, and signs that no database keeps, are answered and break nothing', async () => {
  const { page } = visitor;
  await page.goto(`${house.portal}find#%E0%A4%A`);
  await page.getByRole('heading', { name: '凭编号和查询码查进度' }).waitFor();
  const answers = await page.evaluate(async () => {
    const ask = (question: string) =>
      fetch('/api/cases', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-face': 'portal', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ loop: 'inquiry', input: { question, kind: 'consult' } }),
      }).then(({ status }) => status);
    return [await ask('路\u0000灯坏了'), await ask('路\ud842灯坏了')];
  });
  assert.ok(
    answers.every((status) => status < 500),
    String(answers),
  );
  assert.deepEqual(broken, []);
});
