import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { refuse } from '../kernel/refuse.ts';
import type { RefusalKind } from '../kernel/case.ts';
import type { Loop } from '../kernel/loop.ts';
import { programme as approval } from '../programmes/approval/index.ts';
import { programme as inquiry } from '../programmes/inquiry/index.ts';
import { programme as zone } from '../programmes/zone/index.ts';
import { namedPosts } from './demo/zone/named-posts.ts';
import { readPaper } from './papers/paper.ts';
import { rows, spans } from './papers/parts.ts';
import { root } from './root.ts';

const table = rows(readPaper('docs/law.md').text);
const sections = table.filter(({ section }) => section !== 'Beside it');
const articles = (cell: string): readonly number[] =>
  [...cell.matchAll(/(\d+)(?:\(\d+\))?[①-⑩]?/g)].map(([, n]) => Number(n));

test('every article of 行政许可法 from 29 to 58 and from 69 to 82 has its row, and no row is of another', () => {
  const wanted = [...Array(30).keys()].map((n) => n + 29).concat([...Array(14).keys()].map((n) => n + 69));
  const found = new Set(sections.flatMap(({ cells }) => articles(cells[0] ?? '')));
  assert.deepEqual(
    [...found].toSorted((a, b) => a - b),
    wanted,
  );
});

test('every row says what holds the duty, or why it is outside', () => {
  for (const { cells } of table) {
    const [article = '', duty = '', held = '', title = ''] = cells;
    assert.ok(duty.length > 15 && held.length > 5, article);
    const reason = /^outside(?: for now)?(?: as [^:]+)?[:,] (.+)$/.exec(held)?.[1] ?? '';
    assert.equal(
      held.startsWith('outside'),
      title === '–',
      `${article}: who is outside names no test, and who is held names one`,
    );
    if (title === '–') assert.ok(reason.length > 10, `${article} is outside, and does not say why`);
  }
});

/** Everything that has a name in a loop: its parts, and the facts and branches that its acts set. */
const namesOf = (loop: Loop): readonly string[] => [
  loop.name,
  ...[loop.acts, loop.clocks, loop.debts, loop.pauses, loop.papers, loop.states, loop.endings, loop.seats].flatMap(
    (part) => Object.keys(part),
  ),
  ...[loop.children, loop.guards, loop.rights].flatMap((part) => Object.keys(part)),
  ...Object.values(loop.acts).flatMap((act) => Object.keys(act.set ?? {})),
];

const names = new Set([
  ...[approval, inquiry].flatMap(({ loops }) => loops.flatMap(namesOf)),
  ...zone.registers.flatMap(({ name, schema }) => [name, ...Object.keys(Object(schema['properties']))]),
  ...namedPosts.map(({ post }) => post),
  'workday',
  'put-right',
]);
const values = new Set(
  [...JSON.stringify(zone.registers.map(({ schema }) => schema)).matchAll(/"enum":\[([^\]]*)\]/g)].flatMap(
    ([, list = '']) => list.split(',').map((value) => value.replaceAll('"', '')),
  ),
);
const rules = readFileSync(join(root, 'programmes/zone/item-rules.ts'), 'utf8');
const isRefusal = (name: string): boolean => refuse(name as RefusalKind, 'act').promise !== undefined;

test('every act, guard, clock, paper, fact, field and refusal that the table names is there', () => {
  const held = table.flatMap(({ cells }) => spans(cells[2] ?? ''));
  assert.ok(held.length > 60);
  for (const name of held) {
    const known =
      names.has(name) || values.has(name) || isRefusal(name) || rules.includes(`rule: '${name}'`) || isItemKey(name);
    assert.ok(known, `nothing is called ${name}`);
  }
  assert.ok(!names.has('refuse-nothing') && !isRefusal('refuse-nothing'), 'and not everything is');
});

const isItemKey = (name: string): boolean =>
  globSync('ops/demo/zone/items/*.ts', { cwd: root }).some((file) =>
    readFileSync(join(root, file), 'utf8').includes(`key: '${name}'`),
  );

test('every test that the table names is one that is run, and not one that is left out', () => {
  const tests = globSync('{kernel,programmes,ops,api,store,journeys}/**/*.{test,journey}.ts', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const titles = table.map(({ cells }) => cells.at(-1) ?? '').filter((title) => title !== '–');
  assert.ok(titles.length > 25);
  for (const title of new Set(titles)) {
    const at = tests.indexOf(`test('${title}'`);
    assert.ok(at >= 0, `no test is called “${title}”`);
    const rest = tests.slice(at, at + title.length + 80);
    assert.doesNotMatch(rest, /\b(skip|todo|only): true/, `“${title}” is left out`);
  }
});
