import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let number = '';
const resident = '13812345678';

const search = async (q: string, as?: string) => {
  const { status, body } = await ask('GET', `/api/search?q=${encodeURIComponent(q)}`, as === undefined ? {} : { as });
  assert.equal(status, 200, JSON.stringify(body));
  return body as Record<'items' | 'cases' | 'questions' | 'people' | 'units', readonly Record<string, unknown>[]>;
};

before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const body = { loop: 'inquiry', input: { kind: 'help', question: '同心街路灯坏了，晚上看不清路' } };
  const opened = await ask('POST', '/api/cases', { as: resident, body });
  assert.equal(opened.status, 201, opened.text);
  number = opened.body.number;
});
after(() => world.stop());

test('a question is found by two characters, by initials, by syllables and by the end of its number', async () => {
  for (const q of ['路灯', 'ldhl', 'ludeng', number, number.slice(-4)])
    assert.equal((await search(q, 'hall-clerk')).questions[0]?.['number'], number, q);
  assert.deepEqual((await search('图书馆', 'hall-clerk')).questions, []);
});

test('everybody finds only what he may see', async () => {
  assert.equal((await search('路灯', resident)).questions.length, 1);
  assert.deepEqual((await search('路灯', '13912345678')).questions, []);
  assert.deepEqual((await search('路灯', 'build-contact')).questions, []);
  const stranger = await search('路灯');
  assert.deepEqual([stranger.questions, stranger.people, stranger.units], [[], [], []]);
  assert.deepEqual((await search('hall', resident)).people, [], 'residents do not search the staff');
});

test('items are found by anybody, colleagues and units by the staff', async () => {
  const { items } = await search('许可');
  assert.ok(items.length > 0);
  assert.equal((await ask('GET', `/api/search?limit=1&q=${encodeURIComponent('许可')}`)).body.items.length, 1);
  assert.equal((await ask('GET', '/api/search?limit=21&q=x')).status, 400);
  const name = String(items[0]?.['name']);
  assert.equal((await search(name)).items[0]?.['name'], name);
  const staff = await search('hall-clerk', 'hall-clerk');
  assert.ok(staff.people.length > 0, JSON.stringify(staff));
});

test('what cannot be found is answered with nothing, and what is too long with its limit', async () => {
  for (const q of ['%', '_', '\\', "'", '\u0000', '😀', '\u202eabc', ' ', '𠮷']) {
    const { status } = await ask('GET', `/api/search?q=${encodeURIComponent(q)}`, { as: 'hall-clerk' });
    assert.ok(status < 500, `${JSON.stringify(q)} ${status}`);
  }
  const { status, body } = await ask('GET', `/api/search?q=${'长'.repeat(500)}`);
  assert.equal(status, 400);
  assert.equal(body.fields[0].field, 'q');
  assert.equal((await ask('GET', '/api/search')).status, 400);
});
