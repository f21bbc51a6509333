import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from './calendars/state-council.ts';
import { exampleGuards, exampleLoops } from './example.ts';
import { histories } from './random/histories.ts';
import { looked } from './random/looked.ts';
import type { Json } from './json.ts';
import type { World } from './random/world.ts';

const world: World = {
  loops: exampleLoops,
  guards: exampleGuards,
  calendar: stateCouncil,
  fields: (_, __, field) => fields[field] ?? null,
  offered: (_, act) => (act === 'answer-at-once' ? ['all'] : []),
  item: (chance) => ({ urgent: chance.odds(0.5) }),
};

const named = (...people: readonly string[]) =>
  people.map((person) => ({ unit: person.slice(0, person.indexOf('-')), person }));

const fields: Readonly<Record<string, readonly Json[]>> = {
  mark: [1, 2, 4],
  all: [true, false],
  fund: ['seeds'],
  endowment: [500, 900],
  amount: [100, 300, 0],
  payment: [100, 300, 0],
  people: [
    named('north-0', 'south-1'),
    named('hall-0', 'hall-1', 'west-0'),
    named('east-0'),
    named('east-0', 'east-0'),
  ],
};

/** Every kind of refusal but those that a sound loop can never come to. */
const refusals = [
  'unknown-act',
  'ended',
  'not-now',
  'not-yours',
  'not-apart',
  'same-hand',
  'not-after',
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
  'guard',
  'debts-open',
  'children-open',
  'pauses-open',
  'already-paused',
  'not-paused',
  'until-past',
  'already-extended',
  'nothing-owed',
  'offer-pending',
  'offer-to-self',
  'too-many-hops',
  'seat-unbound',
  'nothing-to-undo',
  'hold-over',
  'not-correctable',
  'not-in-force',
  'amount-unclear',
  'more-than-promised',
  'too-few',
];

test('random histories of eager, lazy and clumsy people keep every promise', (context) => {
  const result = histories(world, { seed: 20_260_101, refusals, least: 100, most: 9000 }, looked(world));
  context.diagnostic(
    `${result.histories} histories, ${result.seen.of('acts')} acts, ${result.seen.of('refusals')} refusals`,
  );
  for (const [key, count] of [...result.seen.counts].toSorted())
    context.diagnostic(`${String(count).padStart(6)}  ${key}`);
  assert.deepEqual(result.wrong.slice(0, 5), []);
  assert.deepEqual(result.missing, []);
});
