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

const resident = '13812345678';
const what = '同一件许可退了三次，每次说的都不一样';
const complain = async (input: object, as: string = resident, more: object = {}) =>
  ask('POST', '/api/cases', { as, body: { loop: 'complaint', input: { kind: 'stuck', what, ...input }, ...more } });
const act = async (id: string, name: string, input: object, as: string) => {
  const { body } = await ask('GET', `/api/cases/${id}`, { as });
  return ask('POST', `/api/cases/${id}/acts`, { as, body: { act: name, input }, version: body.version });
};
const grounds = { reason: '请无关联单位核查', basis: ['own:公开的职责清单'] };
const handled = async (input: object, more: object = {}) => {
  const { body } = await complain(input, resident, more);
  await act(body.id, 'accept', { way: 'answer' }, 'hall-office');
  const ruled = await act(body.id, 'rule', { ...grounds, unit: 'water' }, 'hall-office');
  assert.equal(ruled.status, 200, ruled.text);
  return String(body.id);
};

test('nobody of the unit complained of finds, reads or moves the complaint, not even who looks after the zone', async () => {
  const { body } = await complain({ accusedUnit: 'hall' });
  assert.equal(body.holder.unit, 'party');
  for (const as of ['hall-office', 'hall-sysadmin', 'hall-clerk', 'hall-contact'])
    assert.equal((await ask('GET', `/api/cases/${body.id}`, { as })).status, 404, as);
  const listed = async (as: string, path: string) =>
    (await ask('GET', path, { as })).body.lines.filter((line: { id: string }) => line.id === body.id).length;
  assert.equal(await listed('hall-office', '/api/cases?scope=all'), 0);
  assert.equal(await listed('hall-office', `/api/cases?scope=all&q=${encodeURIComponent('退了三次')}`), 0);
  assert.equal(await listed('party-supervisor', '/api/cases?scope=all'), 1);
  assert.equal(
    await listed('party-supervisor', `/api/cases?scope=all&q=${body.number}`),
    1,
    'by its number of two letters',
  );
  assert.equal(await listed('hall-office', `/api/cases?scope=all&q=${body.number}`), 0);
  const tried = await ask('POST', `/api/cases/${body.id}/acts`, {
    as: 'hall-office',
    body: { act: 'accept', input: { way: 'answer' } },
    version: 1,
  });
  assert.equal(tried.status, 404);
});

test('a complaint cannot be ruled upon the unit that it is about, and the refusal says the way out', async () => {
  const { body } = await complain({ accusedUnit: 'build' });
  await act(body.id, 'accept', { way: 'answer' }, 'hall-office');
  const refused = await act(body.id, 'rule', { ...grounds, unit: 'build' }, 'hall-office');
  assert.equal(refused.status, 409);
  assert.match(refused.body.detail ?? refused.text, /被反映的单位不得经手/);
});

test('the name is known to whoever has to speak to the complainant, for a purpose, and to nobody else', async () => {
  const id = await handled({ accusedUnit: 'build' });
  const read = async (as: string, purpose = '') =>
    (await ask('GET', `/api/cases/${id}${purpose && `?purpose=${encodeURIComponent(purpose)}`}`, { as })).body;
  for (const as of ['party-supervisor', 'hall-sysadmin']) {
    const seen = await read(as, '了解情况');
    assert.equal(seen.contact, as === 'party-supervisor' ? resident : null, as);
  }
  assert.equal((await read('water-clerk', '了解情况')).contact, null);
  assert.equal((await read('water-contact')).contact, '138****5678');
  assert.equal((await read('water-contact', '联系来件人')).contact, resident);
  // Whoever asks for a statement shows nothing of the complaint, and nothing leads back to it.
  const asked = await act(id, 'ask-statement', { unit: 'build', question: '请说明退件经过' }, 'water-contact');
  assert.equal(asked.status, 200, asked.text);
  const child = asked.body.children[0].case;
  const shown = await ask('GET', `/api/cases/${child}`, { as: 'build-contact' });
  assert.equal(shown.status, 200);
  assert.doesNotMatch(shown.text, /退了三次|5678/);
  assert.equal((await ask('GET', `/api/cases/${id}`, { as: 'build-contact' })).status, 404);
});

test('an anonymous complaint shows nobody of the staff a name, whatever purpose he names', async () => {
  const id = await handled({ anonymous: true });
  const seen = await ask('GET', `/api/cases/${id}?purpose=${encodeURIComponent('联系来件人')}`, {
    as: 'water-contact',
  });
  assert.equal(seen.body.contact, null);
  assert.equal(seen.body.party, '已保护');
  assert.doesNotMatch(seen.text, /13812345678|5678/);
});

test('a clerk writes down at the counter what is not about his own unit', async () => {
  const onBehalf = { name: '王小明', phone: '13912345678' };
  const there = await complain({ accusedUnit: 'build' }, 'hall-clerk', { onBehalf });
  assert.equal(there.status, 201, there.text);
  const own = await complain({ accusedUnit: 'hall' }, 'hall-clerk', { onBehalf });
  assert.equal(own.status, 409);
  assert.match(own.text, /党政督查室/);
});
