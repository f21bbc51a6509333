import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { act } from '../store/act.ts';
import { openTurns } from './act/open-turns.ts';
import { asker } from './example/ask.ts';
import { garden } from './example/garden.ts';
import { makeWorld, type World } from './example/world.ts';
import { fireCase } from './act/fire-case.ts';
import { dueCases } from '../store/due-cases.ts';

let world: World;
let ask: ReturnType<typeof asker>;
const failed: string[] = [];

before(async () => {
  world = await makeWorld({ further: [garden] });
  ask = asker(world);
});
after(() => world.stop());

const turns = () => openTurns(world.door, (at) => failed.push(at));

const plot = async (key: string, body: JsonObject, closed = false): Promise<void> => {
  const result = await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({
      answer: null,
      entries: [
        {
          register: 'plot',
          key,
          act: closed ? ('close' as const) : ('add' as const),
          body: { plot: key, unit: 'build', ...body },
          words: key,
          by: { unit: null, person: null },
          at: world.door.now(),
        },
      ],
    }),
  });
  assert.equal(result.kind, 'done');
};

type Round = { title: string; state: string | null; number: string; id: string };
const rounds = async (of: string): Promise<readonly Round[]> => {
  const { body } = await ask('GET', '/api/cases?scope=all&loop=plot-round', { as: 'hall-office' });
  return (body.lines as Round[]).filter(({ title }) => title === `round of ${of}`);
};

describe('a duty that returns is opened on its day, with a holder and a date', () => {
  test('once, however often the clock looks, and again in the next month', async () => {
    world.at('2026-11-23T09:30:00');
    await plot('a', { givenOn: '2026-11-25' });
    assert.equal(await turns(), 0);
    world.at('2026-11-25T00:00:10');
    const many = await Promise.all([turns(), turns(), turns()]);
    assert.equal(
      many.reduce((sum, one) => sum + one, 0),
      1,
    );
    assert.equal((await rounds('a')).length, 1);
    world.at('2026-12-25T00:00:10');
    assert.equal(await turns(), 1);
    assert.equal((await rounds('a')).length, 2);
  });
  test('what was missed is seen: the turn is late, and its clock says so', async () => {
    const [first] = (await rounds('a')).toReversed();
    assert.ok(first);
    for (const id of await dueCases(world.door.store, world.door.now())) await fireCase(world.door, id);
    assert.equal((await rounds('a')).find(({ id }) => id === first.id)?.state, 'missed');
  });
  test('a clock that stood still opens every turn that fell meanwhile, and none from before the entry was made', async () => {
    world.at('2027-01-05T09:00:00');
    await plot('b', { givenOn: '2026-10-20' });
    world.at('2027-03-21T09:00:00');
    assert.ok((await turns()) >= 3);
    assert.equal((await rounds('b')).length, 3);
  });
  test('one that cannot be opened is told and keeps no other from its turn', async () => {
    await plot('c', { givenOn: '2027-03-21', unit: null });
    await plot('d', { givenOn: '2027-03-21' });
    assert.equal(await turns(), 1);
    assert.deepEqual(failed, ['monthly-round c']);
    assert.equal((await rounds('d')).length, 1);
  });
});
