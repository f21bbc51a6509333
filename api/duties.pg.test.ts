import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

test('who owes nothing is not offered more of nothing, however much the unit’s other posts owe', async () => {
  for (let count = 0; count < 52; count += 1) {
    const opened = await ask('POST', '/api/cases', {
      as: 'water-clerk',
      body: {
        loop: 'inquiry',
        onBehalf: { name: '陶知真', phone: `138${String(count).padStart(8, '0')}` },
        input: { kind: 'consult', question: `Question ${count}?` },
      },
    });
    assert.equal(opened.status, 201, opened.text);
  }
  const mine = (await ask('GET', '/api/duties', { as: 'water-clerk' })).body;
  assert.ok(mine.lines.length >= 20 && mine.next !== null);
  const { lines, next } = (await ask('GET', '/api/duties', { as: 'water-contact' })).body;
  assert.deepEqual([lines, next], [[], null]);
});
