import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findCitations, type Citation } from './citations/find-citations.ts';
import { held } from './citations/held.ts';
import { judgeCitation, type Table } from './citations/judge-citation.ts';
import { items } from './demo/zone/items.ts';
import { laws } from './demo/zone/laws.ts';
import { zh } from '../programmes/zone/words/zh.ts';
import { root } from './root.ts';

const sign = (id: string): string => /^[A-Z]+/.exec(id)?.[0] ?? '';
const table: Table = {
  places: new Map(laws.map((law) => [law.id, law])),
  signs: new Map(laws.map((law) => [law.instrument, sign(law.id)])),
};
const names = [...table.signs.keys()].toSorted((a, b) => b.length - a.length);

/** Everything that is written here but the texts of the laws themselves, and tests, examples and pictures. */
const files = globSync('{kernel,ui,programmes,store,api,web,ops,bench,docs}/**/*.{ts,tsx,sql,md}', { cwd: root })
  .concat(globSync('*.md', { cwd: root }))
  .filter((file) => !/(^ops\/citations|^ops\/demo\/zone\/(laws|items|citations)|\.test\.|example|random)/.test(file));
const inFiles = files.flatMap((file) => findCitations(file, readFileSync(join(root, file), 'utf8'), names));

const isRecords = (value: unknown): value is readonly object[] => Array.isArray(value) && typeof value[0] === 'object';

/** The items cite by id; what they say is the field's name, the kind of item, and all its Chinese. */
const inItems = items.flatMap((item) => {
  const regime = zh[`register.service-item.value.regime.${item.regime}`];
  return Object.entries(item).flatMap(([field, value]) =>
    (isRecords(value) ? value : [value]).flatMap((part: unknown) => {
      // What an item as a whole rests on is what all of it is about.
      const said = JSON.stringify(field === 'basis' ? item : part).replaceAll(/[^\p{Script=Han}，；]+/gu, ' ');
      const context = `${zh[`register.service-item.field.${field}`]} ${regime}${item.name} ${said}`;
      const file = `item ${item.key}`;
      const ids = JSON.stringify(part).replaceAll('"', "'");
      return findCitations(file, ids, names).map((citation) => ({ ...citation, file, context }));
    }),
  );
});
const all = [...inFiles, ...inItems];

test('every citation is a place of the legal-basis table, and says what the article is about', (context) => {
  assert.ok(inFiles.length > 100, `only ${inFiles.length} citations found in files: the pattern no longer fits`);
  assert.ok(inItems.length > 100, `only ${inItems.length} citations found in items`);
  assert.deepEqual(
    all.flatMap((citation) => judgeCitation(citation, table) ?? []),
    [],
  );
  context.diagnostic(
    `${inFiles.length} citations in ${files.length} files, ${inItems.length} in ${items.length} items`,
  );
});

test('what is printed on a paper or counted by a clock rests on words that were compared', () => {
  const printed = inFiles.filter(({ file }) => /^programmes\/.*\/(rules|papers)\.ts$/.test(file));
  assert.ok(printed.length >= 10, `only ${printed.length} citations found: the pattern no longer fits`);
  for (const { law, article, place } of printed) {
    const id = `${law}${article}${place === '' ? '' : `-${place}`}`;
    assert.equal(table.places.get(id)?.certainty, 'verified', id);
  }
});

test('no sentence that people read names an article by itself: it comes from the table, with the law', () => {
  const words = globSync('{ui,programmes,api,web,kernel}/**/words/*.ts', { cwd: root });
  assert.ok(words.length > 10);
  const found = words.flatMap((file) => findCitations(file, readFileSync(join(root, file), 'utf8'), names));
  assert.deepEqual(
    found.map(({ file, line, article }) => `${file}:${line} ${article}`),
    [],
  );
});

test('every article that is cited is known by words of its own, which its neighbours do not have', () => {
  const cited = new Set(all.map(({ law, article }) => `${table.signs.get(law) ?? law}${article}`));
  for (const [id, { words }] of Object.entries(held)) {
    const text = table.places.get(id)?.text;
    assert.ok(text?.includes(words), `${id} does not say ${words}`);
    const number = Number(id.replace(/^[A-Z]+/, ''));
    for (const beside of [number - 1, number + 1])
      assert.ok(
        !table.places.get(`${sign(id)}${beside}`)?.text?.includes(words),
        `${id} and its neighbour say ${words}`,
      );
  }
  assert.ok([...cited].filter((id) => held[id]).length > 20);
});

test('a citation whose article is off by one is found out', (context) => {
  const checked = all.filter(
    (citation) => !citation.span && table.places.get(idOf(citation))?.certainty === 'verified',
  );
  const passed: string[] = [];
  let tried = 0;
  for (const citation of checked)
    for (const step of [-1, 1]) {
      const wrong = { ...citation, article: citation.article + step };
      // Who cites both says both: "46 to 48", "58, 59".
      if (all.some((other) => sameSpot(other, wrong) && other.article === wrong.article)) continue;
      tried += 1;
      if (judgeCitation(wrong, table) === null)
        passed.push(`${wrong.file}:${wrong.line} ${wrong.law} ${citation.article} as ${wrong.article}`);
    }
  context.diagnostic(`${tried} articles put off by one, ${passed.length} not found out`);
  assert.deepEqual(passed, []);
});

const idOf = ({ law, article }: Citation): string => `${table.signs.get(law) ?? law}${article}`;
const sameSpot = (a: Citation, b: Citation): boolean => a.file === b.file && a.context === b.context;
