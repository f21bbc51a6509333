import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { histories } from '../kernel/random/histories.ts';
import { looked } from '../kernel/random/looked.ts';
import { sound, soundTogether } from '../kernel/sound.ts';
import type { Programme } from '../kernel/programme.ts';
import { randomWorld } from './random-world.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const programmes = await Promise.all(
  folders.map(async ({ name }) => ((await import(`./${name}/index.ts`)) as { programme: Programme }).programme),
);
const world = randomWorld(programmes);

for (const programme of programmes)
  for (const loop of programme.loops)
    test(`the loop ${loop.name} of ${programme.name} keeps every promise in every situation`, () => {
      assert.deepEqual(sound(loop, programme.rules), []);
    });

test('the loops of all programmes keep the promises with each other', () => {
  assert.deepEqual(
    soundTogether(
      world.loops,
      programmes.flatMap(({ rhythms = [] }) => rhythms),
    ),
    [],
  );
});

/** Every kind of refusal that some act of these loops can meet. */
const refusals = [
  'unknown-act',
  'ended',
  'not-now',
  'not-yours',
  'not-apart',
  'same-hand',
  'already-done',
  'reason-missing',
  'basis-missing',
  'input-missing',
  'checklist-incomplete',
  'nothing-unmet',
  'still-unmet',
  'told-already',
  'clock-not-running',
  'clock-still-running',
  'debts-open',
  'children-open',
  'pauses-open',
  'already-paused',
  'not-paused',
  'until-past',
  'too-soon',
  'major-missing',
  'guard',
  'already-extended',
  'nothing-owed',
  'offer-pending',
  'offer-to-self',
  'seat-unbound',
  'nothing-to-undo',
  'hold-over',
  'not-correctable',
  'not-in-force',
];

const refused = new Set<string>();

for (const programme of programmes.filter(({ loops }) => loops.length > 0))
  test(`random histories of ${programme.name} happen in full and keep every promise`, (context) => {
    const plan = { seed: 20_260_102, refusals: [], least: 3, most: 12_000, of: programme.loops };
    const result = histories(world, plan, looked(world));
    context.diagnostic(
      `${result.histories} histories, ${result.seen.of('acts')} acts, ${result.seen.of('refusals')} refusals`,
    );
    for (const [key, count] of [...result.seen.counts].toSorted()) {
      context.diagnostic(`${String(count).padStart(6)}  ${key}`);
      if (key.startsWith('refusal ')) refused.add(key.slice('refusal '.length));
    }
    assert.deepEqual(result.wrong.slice(0, 5), []);
    assert.deepEqual(result.missing, []);
  });

test('every kind of refusal that these loops can meet is met', () => {
  const lacking = refusals.filter((kind) => !refused.has(kind));
  // What is still lacking is sought where it can be met: most kinds, and all that pauses refuse, where there are pauses.
  const of = world.loops.filter(({ pauses }) => Object.keys(pauses).length > 0);
  const plan = { seed: 20_260_103, refusals: lacking, least: 0, most: 12_000, of };
  const result = histories(world, plan, looked(world));
  assert.deepEqual(result.wrong.slice(0, 5), []);
  assert.deepEqual(result.missing, []);
});
