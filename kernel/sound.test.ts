import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLoops, exampleRules, monthlyRound } from './example.ts';
import { explore } from './sound/explore.ts';
import { sound, soundTogether } from './sound.ts';

for (const loop of exampleLoops)
  test(`the ${loop.name} of the imaginary service keeps every promise`, () => {
    assert.deepEqual(sound(loop, exampleRules), []);
  });

test('the loops of the imaginary service keep the promises with each other', () => {
  assert.deepEqual(soundTogether(exampleLoops, [monthlyRound]), []);
});

test('the check looks at every situation and not only at every state', () => {
  const [allotment] = exampleLoops;
  assert.ok(allotment !== undefined);
  const explored = explore(allotment);
  assert.equal(explored.whole, true);
  assert.ok(
    explored.situations.length > 20 * Object.keys(allotment.states).length,
    `${explored.situations.length} situations`,
  );
});

test('a loop after JSON and back is the same loop to the check', () => {
  for (const loop of exampleLoops)
    assert.deepEqual(sound(JSON.parse(JSON.stringify(loop)) as typeof loop, exampleRules), []);
});
