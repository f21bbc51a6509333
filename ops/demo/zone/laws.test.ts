import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chineseNumber } from './chinese-number.ts';
import { laws, lawTexts } from './laws.ts';
import { misquoted } from './misquoted.ts';

const byId = new Map(laws.map((law) => [law.id, { ...law, article: `${law.article}${law.paragraph ?? ''}` }]));

test('every place of a law has one id', () => {
  assert.equal(byId.size, laws.length);
});

test('the words of a citation name the article, paragraph and item of its id', () => {
  assert.equal(byId.get('AL32-1-4')?.article, '第三十二条第一款第四项');
  assert.equal(byId.get('AL70-1-4')?.article, '第七十条第四项');
  assert.equal(byId.get('AL44')?.article, '第四十四条');
  for (const { id, article } of byId.values()) {
    const [, number, paragraph, item] = /^[A-Z]+(\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(id) ?? [];
    assert.ok(article.startsWith(`第${chineseNumber(Number(number))}条`), `${id} ${article}`);
    const several = laws.some((other) => other.id.startsWith(`${id.replace(/-.*/, '')}-2`));
    assert.equal(article.includes('款'), paragraph !== undefined && several, `${id} ${article}`);
    assert.equal(article.endsWith(`第${chineseNumber(Number(item))}项`), item !== undefined, `${id} ${article}`);
  }
});

test('a quoted item begins with its own number', () => {
  const items = laws.filter(({ id, text }) => text !== null && /-\d+-\d+$/.test(id));
  assert.ok(items.length > 50);
  for (const { id, text } of items) {
    const number = chineseNumber(Number(id.split('-').at(-1)));
    assert.match(text ?? '', new RegExp(`^[（(]${number}[）)]`), id);
  }
});

test('a verified place carries the law’s words, an unverified one carries none', () => {
  for (const { id, certainty, text } of laws)
    assert.equal(typeof text === 'string' && text.length > 5, certainty === 'verified', id);
});

test('silence is acceptance by the very item that says so', () => {
  assert.match(byId.get('AL32-1-4')?.text ?? '', /逾期不告知的，自收到申请材料之日起即为受理/);
  assert.match(byId.get('AL42-1')?.text ?? '', /自受理行政许可申请之日起二十日内作出行政许可决定/);
  assert.match(byId.get('AL82')?.text ?? '', /以工作日计算/);
  assert.match(byId.get('FP15-3')?.text ?? '', /自受理申请之日起十个工作日内/);
});

test('a table whose articles are off by one, or whose words differ, is found out', () => {
  for (const law of lawTexts) {
    const numbers = Object.keys(law.articles).map(Number);
    const published = numbers
      .map((n) => `第${chineseNumber(n)}条 ${law.articles[n]?.flat().join('\n\n')}`)
      .join('\n\n');
    assert.deepEqual(misquoted(law, published), [], law.instrument);
    const shifted = Object.fromEntries(numbers.map((n) => [n + 1, law.articles[n] ?? []]));
    assert.deepEqual(
      misquoted({ ...law, articles: shifted }, published),
      numbers.map((n) => n + 1),
    );
    const first = numbers[0] ?? 0;
    const altered = { ...law.articles, [first]: [...(law.articles[first] ?? []), '另加一款。'] };
    assert.deepEqual(misquoted({ ...law, articles: altered }, published), [first]);
  }
});

test('the quoted words are those of the published laws, where their texts lie beside the checkout', (context) => {
  const folder = new URL('../../../../shared/reference/laws/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  let compared = 0;
  for (const law of lawTexts) {
    const file = files.find((name) => name.startsWith(`${law.instrument}(`));
    if (file === undefined) continue;
    assert.deepEqual(
      misquoted(law, readFileSync(new URL(encodeURIComponent(file), folder), 'utf8')),
      [],
      law.instrument,
    );
    compared += Object.keys(law.articles).length;
  }
  context.diagnostic(`${compared} articles compared with the published laws`);
  assert.ok(files.length === 0 || compared > 0, 'the texts are there, but none of them was compared');
});
