import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { stateCouncil } from '../kernel/calendars/state-council.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Programme } from '../kernel/programme.ts';
import { histories } from '../kernel/random/histories.ts';
import { looked } from '../kernel/random/looked.ts';
import type { World } from '../kernel/random/world.ts';
import { sound, soundTogether } from '../kernel/sound.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const programmes = await Promise.all(
  folders.map(async ({ name }) => ((await import(`./${name}/index.ts`)) as { programme: Programme }).programme),
);
const loops = programmes.flatMap((programme) => programme.loops);

/** What a property of a form may hold. */
const values = (schema: JsonObject): readonly Json[] | null => {
  if (Array.isArray(schema['enum'])) return schema['enum'] as readonly Json[];
  if (schema['type'] === 'boolean') return [true, false];
  if (schema['type'] === 'array') return [['one'], ['one', 'two']];
  return schema['type'] === 'object' ? [{ one: ['file'] }] : null;
};

const properties = (loop: string, act: string): Readonly<Record<string, JsonObject>> => {
  const form = programmes.map((programme) => programme.forms[loop]?.[act]).find((found) => found !== undefined);
  return (form?.['properties'] ?? {}) as Readonly<Record<string, JsonObject>>;
};

const spoken = ['reason', 'basis', 'checklist', 'debts'];
const world: World = {
  loops,
  guards: Object.assign({}, ...programmes.map((programme) => programme.guards)) as World['guards'],
  calendar: stateCouncil,
  fields: (loop, act, field) => values(properties(loop.name, act)[field] ?? {}),
  offered: (loop, act) => Object.keys(properties(loop.name, act)).filter((field) => !spoken.includes(field)),
  item: (chance) => ({ statutoryStart: chance.pick(['accepted', 'received']), regime: chance.pick(['permit', 'permit', 'permit', 'filing']) }),
};

for (const programme of programmes)
  for (const loop of programme.loops)
    test(`the loop ${loop.name} of ${programme.name} keeps every promise in every situation`, () => {
      assert.deepEqual(sound(loop, programme.rules), []);
    });

test('the loops of all programmes keep the promises with each other', () => {
  assert.deepEqual(soundTogether(loops), []);
});

/** Every kind of refusal that some act of these loops can meet. */
const refusals = [
  'unknown-act', 'ended', 'not-now', 'not-yours', 'not-apart', 'same-hand', 'already-done', 'reason-missing', 'basis-missing',
  'input-missing', 'checklist-incomplete', 'nothing-unmet', 'still-unmet', 'told-already', 'clock-not-running', 'clock-still-running',
  'debts-open', 'children-open', 'pauses-open', 'already-paused', 'not-paused', 'until-past', 'already-extended', 'nothing-owed',
  'offer-pending', 'offer-to-self', 'seat-unbound', 'nothing-to-undo', 'hold-over', 'not-correctable', 'not-in-force',
];

test('random histories of every programme happen in full and keep every promise', (context) => {
  const result = histories(world, { seed: 20_260_102, refusals, least: 100, most: 12_000 }, looked(world));
  context.diagnostic(`${result.histories} histories, ${result.seen.of('acts')} acts, ${result.seen.of('refusals')} refusals`);
  for (const [key, count] of [...result.seen.counts].sort()) context.diagnostic(`${String(count).padStart(6)}  ${key}`);
  assert.deepEqual(result.wrong.slice(0, 5), []);
  assert.deepEqual(result.missing, []);
});
