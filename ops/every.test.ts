import assert from 'node:assert/strict';
import test from 'node:test';
import { every } from './every.ts';

test('work goes on after a failure, never twice at once, and stops after the piece under way', async () => {
  const failures: unknown[] = [];
  let turns = 0;
  let abreast = 0;
  const enough = Promise.withResolvers<void>();
  const going = every(
    1,
    async () => {
      turns += 1;
      abreast += 1;
      assert.equal(abreast, 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      abreast -= 1;
      if (turns === 1) throw new Error('once');
      if (turns === 4) enough.resolve();
    },
    (error) => void failures.push(error),
  );
  await enough.promise;
  await going.stop();
  const after = turns;
  assert.equal(abreast, 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([turns, failures.length], [after, 1]);
});
