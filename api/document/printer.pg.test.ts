import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { readPdf } from './example/read-pdf.ts';
import { makePrinter } from './printer.ts';
import { samples } from './samples.ts';
import type { Sheet } from './sheet.ts';

const told: string[] = [];
const printer = makePrinter({ templates: null, fonts: null, tell: (line) => void told.push(line) });
const folders: string[] = [];
after(async () => {
  await printer.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const [full] = samples;
if (!full) throw new Error('no sample');
const print = async (sheet: Partial<Sheet>) => readPdf(await printer.print([{ ...full, ...sheet }]));

test('every part of a paper is on it, on A4, with its fonts inside', async () => {
  const { sizes, fonts, text } = await print({ list: null });
  assert.deepEqual([...new Set(sizes)], ['595.2756 841.8898']);
  assert.ok(fonts.length > 0 && fonts.every(({ inside }) => inside));
  for (const part of [full.unit, full.number, full.title, full.plain, '样本无效', '0000-0000-0000-0000', '（盖章处）'])
    assert.ok(text.replaceAll(' ', '').includes(part), part);
});

test('rare characters print as themselves: no box, and the text can be taken out again', async () => {
  const rare = '𠮷䶮㐂𬭚𪚥𫝆𮯠龘';
  const { text, boxes, fonts } = await print({ to: rare, list: null });
  assert.ok(text.includes(rare), text.slice(0, 80));
  assert.equal(boxes, 0);
  assert.ok(fonts.some(({ name }) => name.includes('HanaMinB')));
});

test('letters of Europe and Vietnam have their accents, and Hebrew is there', async () => {
  const { text, boxes } = await print({ to: 'Łódź Ñandú Nguyễn Юрий', plain: 'שלום', list: null });
  assert.ok(text.includes('Łódź Ñandú Nguyễn Юрий'), text.slice(0, 80));
  assert.equal(boxes, 0);
});

test('what no font has is printed by its number, and a note says so', async () => {
  const { text, boxes } = await print({ to: '😀 𰻞 عر', list: null });
  for (const said of ['[U+1F600]', '[U+30EDE]', '[U+0639]', '4个字符'])
    assert.ok(text.replaceAll(' ', '').includes(said), said);
  assert.equal(boxes, 0);
});

test('signs that turn round what is read are left out, and HTML is text', async () => {
  const { text } = await print({ to: '‮abc‬ <b>x</b> #eval("1") $a$ *b*', list: null });
  assert.ok(text.includes('abc <b>x</b> #eval("1") $a$ *b*'), text.slice(0, 80));
});

test('forty items break over pages: the head of the table comes again, pages are counted, the foot is never alone', async () => {
  const { pages, text } = await print({});
  assert.ok(pages >= 3);
  const each = text.split('\f').map((one) => one.replaceAll(' ', ''));
  for (const [at, page] of each.entries()) {
    assert.ok(page.includes(`—${at + 1}/${pages}—`), `page ${at + 1}`);
    if (at > 0) assert.ok(page.includes(full.number), 'the number stands at the head of every further page');
    if (/材料\d/.test(page)) assert.ok(page.includes('怎样补正'));
  }
  assert.match(each.at(-1) ?? '', /样本。.*（盖章处）/);
});

test('two hundred characters of a name or of a word without an end stay on the page', async () => {
  const { text, boxes } = await print({
    number: '1',
    to: '名'.repeat(200),
    plain: 'A'.repeat(200),
    title: '题'.repeat(200),
    list: null,
  });
  assert.equal(text.split('A').length - 1, 200);
  assert.ok(text.split('名').length - 1 >= 200);
  assert.equal(boxes, 0);
});

test('the same paper gives the same bytes, also from another process; another paper gives others', async () => {
  const first = await printer.print([full]);
  await printer.close();
  assert.deepEqual(await printer.print([full]), first);
  assert.notDeepEqual(await printer.print([{ ...full, number: 'B' }]), first);
});

test('several papers are one file, each with its own pages', async () => {
  const { pages, text } = readPdf(await printer.print([{ ...full, list: null }, full]));
  const alone = (await print({})).pages;
  const first = (await print({ list: null })).pages;
  assert.equal(pages, first + alone);
  assert.ok(text.split('\f')[first]?.replaceAll(' ', '').includes(`—1/${alone}—`));
});

const siteTemplate = async (change: (text: string) => string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'jingxin-templates-'));
  folders.push(folder);
  const template = join(import.meta.dirname, 'template');
  await cp(template, folder, { recursive: true });
  await writeFile(join(folder, 'paper.typ'), change(await readFile(join(template, 'paper.typ'), 'utf8')));
  return folder;
};

test('a site prints with a template of its own', async () => {
  const templates = await siteTemplate((text) =>
    text.replace('sheet.unit)))\n  v(-4pt)', '"某某县" + sheet.unit)))\n  v(-4pt)'),
  );
  const own = makePrinter({ templates, fonts: null, tell: (line) => void told.push(line) });
  assert.equal(await own.check(samples), null);
  assert.ok(readPdf(await own.print([full])).text.includes(`某某县${full.unit}`));
  await own.close();
});

test('a template with an error is told, with its file; papers are then set by the default one', async () => {
  const templates = await siteTemplate((text) =>
    text.replace('#let paper(sheet, fonts) = {', '#let paper(sheet, fonts) = {\n  nowhere'),
  );
  const own = makePrinter({ templates, fonts: null, tell: (line) => void told.push(line) });
  assert.match((await own.check(samples)) ?? '', /paper\.typ.*nowhere/);
  assert.ok(readPdf(await own.print([full])).text.includes(full.unit));
  assert.match(told.at(-1) ?? '', /nowhere/);
  await own.close();
});

test('a folder of templates or fonts that is not there is told', async () => {
  const missing = makePrinter({ templates: join(tmpdir(), 'jingxin-no-such-folder'), fonts: null, tell: () => {} });
  assert.match((await missing.check(samples)) ?? '', /paper\.typ/);
  await missing.close();
  const fonts = makePrinter({ templates: null, fonts: join(tmpdir(), 'jingxin-no-such-folder'), tell: () => {} });
  assert.match((await fonts.check(samples)) ?? '', /jingxin-no-such-folder/);
  await fonts.close();
});
