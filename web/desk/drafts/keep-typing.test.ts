import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { keepTyping, type Keeping } from './keep-typing.ts';

const pace = { rest: 10, again: 30 };
const counting = (failures: number, kind: 'again' | 'too-long' = 'again') => {
  const sent: unknown[] = [];
  const told: Keeping[] = [];
  let left = failures;
  const keeper = keepTyping(
    async (typed) => {
      if (left-- > 0) throw new Error('no line');
      sent.push(typed);
      return 'now';
    },
    (keeping) => told.push(keeping),
    () => kind,
    pace,
  );
  return { keeper, sent, told };
};

test('what is typed quickly is sent once, with the last words', async () => {
  const { keeper, sent, told } = counting(0);
  for (const text of ['a', 'ab', 'abc']) keeper.type({ text });
  await wait(60);
  assert.deepEqual(sent, [{ text: 'abc' }]);
  assert.deepEqual(told.at(-1), { kind: 'kept', at: 'now' });
});

test('what the door did not take is tried again, and said not to be kept meanwhile', async () => {
  const { keeper, sent, told } = counting(1);
  keeper.type({ text: 'abc' });
  await keeper.flush();
  assert.deepEqual(told.at(-1), { kind: 'failed' });
  await wait(120);
  assert.deepEqual(sent, [{ text: 'abc' }]);
});

test('words too long to keep are not tried for ever', async () => {
  const { keeper, sent, told } = counting(1, 'too-long');
  keeper.type({ text: 'abc' });
  await wait(120);
  assert.deepEqual([sent, told.at(-1)], [[], { kind: 'too-long' }]);
});

test('what was dropped is not sent any more', async () => {
  const { keeper, sent } = counting(0);
  keeper.type({ text: 'abc' });
  await keeper.drop();
  await wait(60);
  assert.deepEqual(sent, []);
});
