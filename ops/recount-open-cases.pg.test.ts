import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from '../api/example/ask.ts';
import { makeWorld, type World } from '../api/example/world.ts';
import { redecide } from '../kernel/redecide.ts';
import { history } from '../store/history.ts';
import { keepCalendar, keptCalendars } from '../store/rules.ts';
import { recountOpenCases } from './recount-open-cases.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const builder = '13812345678';
const failed = (id: string, error: unknown) => assert.fail(`${id}: ${String(error)}`);

test('a date that runs into a year without a notice is provisional, and final once the notice is loaded', async () => {
  world.at('2026-12-30T10:00:00');
  const opened = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'approval', item: 'construction-permit', input: {} },
  });
  assert.equal(opened.status, 201, opened.text);
  const clock = async () => {
    const { body } = await ask('GET', `/api/cases/${opened.body.id}`, { as: builder });
    return body.clocks.find(({ clock: name }: { clock: string }) => name === 'notice');
  };
  assert.deepEqual([(await clock()).due, (await clock()).provisional], ['2027-01-06T24:00:00', true]);
  assert.equal(await recountOpenCases(world.door, failed), 0, 'one calendar, nothing to count again');

  const calendar = world.door.calendar();
  const off = { ...calendar.off, '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-01-03': '元旦' };
  const newer = { ...calendar, version: 'with-2027', years: [...calendar.years, 2027], off };
  await keepCalendar(world.door.store, newer);
  const door = { ...world.door, calendar: () => newer };
  assert.equal(await recountOpenCases(door, failed), 1);
  assert.deepEqual([(await clock()).due, (await clock()).provisional], ['2027-01-07T24:00:00', false]);
  assert.equal(await recountOpenCases(door, failed), 0, 'counted once, it stays');

  const events = (await history(world.door.store, opened.body.id)).map(
    ({ position: _position, recordedAt: _recordedAt, mark: _mark, ...event }) => event,
  );
  assert.equal(events.at(-1)?.act, 'recount');
  const opening = events[0]?.effects.find((effect) => effect.kind === 'open');
  const running = opening && world.door.programmes.version(opening.hash);
  assert.ok(running);
  const calendars = await keptCalendars(world.door.store);
  const rules = { guards: running.guards, hash: running.hash };
  assert.deepEqual(redecide(running.loop, events, calendars, rules), { same: true });
});
