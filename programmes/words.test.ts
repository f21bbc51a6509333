import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { lettersOf } from '../kernel/letters-of.ts';
import type { Loop } from '../kernel/loop.ts';
import type { Programme } from '../kernel/programme.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const programmes = await Promise.all(
  folders.map(async (folder) => ((await import(`./${folder.name}/index.ts`)) as { programme: Programme }).programme),
);

/** Every word a face may ask a loop for. */
const asked = (loop: Loop): readonly string[] =>
  [
    ...Object.keys(loop.states).flatMap((name) => [`state.${name}`, `plain.${name}`]),
    ...Object.keys(loop.endings).map((name) => `ending.${name}`),
    ...Object.keys(loop.acts).map((name) => `act.${name}`),
    ...Object.keys(loop.clocks).map((name) => `clock.${name}`),
    ...Object.keys(loop.seats).map((name) => `seat.${name}`),
    ...Object.keys(loop.pauses).map((name) => `pause.${name}`),
    ...Object.keys(loop.debts).map((name) => `debt.${name}`),
    ...Object.keys(loop.rights).map((name) => `right.${name}`),
    ...Object.keys(loop.papers).flatMap((name) => [`paper.${name}`, `told.${name}`]),
    'name',
  ].map((key) => `${loop.name}.${key}`);

const fields = (loop: string, form: JsonObject): readonly string[] =>
  Object.entries((form['properties'] ?? {}) as Record<string, JsonObject>).flatMap(([name, schema]) => [
    `${loop}.field.${name}`,
    ...(schema['widget'] === 'choice'
      ? (schema['enum'] as readonly string[]).map((value) => `${loop}.value.${name}.${value}`)
      : []),
  ]);

for (const programme of programmes)
  test(`${programme.name} has a word for everything it shows, in both languages`, () => {
    const keys = [
      `programme.${programme.name}`,
      ...(programme.measures ?? []).map(({ name }) => `measure.${name}`),
      ...programme.loops.flatMap(asked),
      ...Object.entries(programme.forms).flatMap(([loop, forms]) =>
        Object.values(forms).flatMap((form) => fields(loop, form)),
      ),
    ];
    for (const language of ['zh', 'en'] as const) {
      const missing = [...new Set(keys.filter((key) => !programme.words[language][key]))];
      assert.deepEqual(missing, [], `${language} lacks words`);
    }
    assert.deepEqual(Object.keys(programme.words.en).toSorted(), Object.keys(programme.words.zh).toSorted());
  });

for (const programme of programmes)
  test(`${programme.name} writes every paper its loops name, and has every guard they ask`, () => {
    for (const loop of programme.loops) {
      assert.deepEqual(Object.keys(programme.papers[loop.name] ?? {}).toSorted(), Object.keys(loop.papers).toSorted());
      assert.deepEqual(Object.keys(programme.guards[loop.name] ?? {}).toSorted(), Object.keys(loop.guards).toSorted());
      assert.deepEqual(JSON.parse(JSON.stringify(loop)), loop, 'a loop is plain data');
    }
  });

for (const programme of programmes)
  test(`${programme.name} measures only what it counts`, () => {
    const counted = new Set(programme.figures.map(({ name }) => name));
    const named = (programme.measures ?? []).flatMap(({ of, per = [], weights = {} }) => [
      ...of,
      ...per,
      ...Object.keys(weights),
    ]);
    assert.deepEqual(
      named.filter((name) => !counted.has(name)),
      [],
    );
  });

test('no two loops begin their case numbers alike', () => {
  const letters = programmes.flatMap(({ loops }) => loops.map(lettersOf));
  assert.equal(new Set(letters).size, letters.length, letters.join());
});
