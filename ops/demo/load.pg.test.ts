import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Door } from '../../api/door.ts';
import { keepCalendars } from '../../api/keep-calendars.ts';
import { makePrinter } from '../../api/document/printer.ts';
import { keepDirectory } from '../../api/keep-directory.ts';
import { gather, loadProgrammes } from '../../api/programmes.ts';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { signIn } from '../../store/account.ts';
import { listCases } from '../../store/list-cases.ts';
import { openStore } from '../../store/open-store.ts';
import { keepLoop } from '../../store/rules.ts';
import { testDatabase } from '../../store/template.ts';
import { stories } from './cases/stories.ts';
import { loadCases } from './load-cases.ts';
import { loadDemonstration } from './load.ts';
import { zone } from './zone/index.ts';

const database = await testDatabase();
const store = await openStore({ url: database.ownerUrl, zone: zone.zone });
const files = await mkdtemp(join(tmpdir(), 'jingxin-demonstration-'));
after(async () => {
  await store.close();
  await database.drop();
  await rm(files, { recursive: true });
});

const programmes = gather(await loadProgrammes(join(import.meta.dirname, '../../programmes')));
const directory = keepDirectory(store, () => 0);
let now = '2026-11-23T09:00:00';
const calendars = await keepCalendars(store, stateCouncil);
const door: Door = {
  store,
  named: { name: zone.name, nameEn: zone.nameEn, footer: { zh: [zone.footer], en: [zone.footerEn] } },
  programmes,
  directory: directory.read,
  forgetDirectory: directory.forget,
  files,
  calendar: calendars.now,
  calendars,
  printer: makePrinter({ templates: null, fonts: null, tell: () => {} }),
  now: () => now,
  send: async () => null,
  demonstration: true,
  demoPassword: zone.password,
  mark: 'demonstration',
};
for (const { loop, guards } of programmes.loops) await keepLoop(store, loop, guards);

const cases = async () => (await listCases(store, { limit: 500 })).rows;
const events = async () =>
  (await store.query<{ n: string }>('', 'SELECT count(*) AS n FROM event WHERE zone_id = $1', [store.zone]))[0]?.n;

test('a start that is cut off keeps what it did', async () => {
  let looks = 0;
  const failing = async () => {
    looks += 1;
    if (looks > 40) throw new Error('cut off');
    return directory.read();
  };
  await assert.rejects(loadDemonstration({ ...door, directory: failing }), /cut off/);
  const some = (await cases()).length;
  assert.ok(some > 3 && some < stories.length, String(some));
});

test('the next start finishes it: the demonstration has a case for every story, in every state', async () => {
  await loadDemonstration(door);
  const all = await cases();
  const told = all.filter(({ parent }) => parent === null);
  assert.equal(told.length, stories.length);
  assert.ok(told.every(({ mark }) => mark === 'demonstration'));
  const places = new Set(told.map(({ loop, state, ending }) => `${loop}: ${state ?? ending}`));
  for (const place of [
    'approval: received',
    'approval: correcting',
    'approval: corrected',
    'approval: reviewing',
    'approval: forwarded',
    'approval: granted',
    'approval: delivered-grant',
    'approval: delivered-denial',
    'approval: not-accepted',
    'approval: withdrawn',
    'inquiry: asked',
    'inquiry: disputed',
    'inquiry: handling',
    'inquiry: replied',
    'inquiry: answered-on-spot',
    'inquiry: solved',
    'review: dispatching',
    'review: rectifying',
    'review: recorded',
    'review: closed',
  ])
    assert.ok(places.has(place), `no case is ${place}: ${[...places].join(', ')}`);
});

test('an application that nobody looked at was accepted by law, dated to its receipt', async () => {
  const deemed = (await cases()).find(({ item }) => item === 'labour-dispatch-licence');
  const history = await store.query<{ act: string }>(
    '',
    'SELECT act FROM event WHERE zone_id = $1 AND stream = $2 ORDER BY seq',
    [store.zone, deemed?.id],
  );
  assert.deepEqual(
    history.slice(0, 2).map(({ act }) => act),
    ['submit', 'deem-accepted'],
  );
  assert.equal(deemed?.state, 'reviewing');
});

test('a second start, a day later, adds nothing', async () => {
  const before = await events();
  now = '2026-11-24T08:30:00';
  await loadDemonstration(door);
  assert.equal(await events(), before);
});

test('a later version that tells the stories otherwise leaves them as they were told', async () => {
  const before = await events();
  const retold = stories.map((story) => ({ ...story, item: 'another-item', loop: `${story.loop}-anew` }));
  assert.equal(await loadCases(door, retold), 0);
  assert.equal(await events(), before);
});

test('everybody of the zone can sign in with the one password, and with no other', async () => {
  assert.equal(await signIn(store, 'approval-clerk', zone.password), 'approval-clerk');
  assert.equal(await signIn(store, 'construction-contact', zone.password), 'construction-contact');
  assert.equal(await signIn(store, 'approval-clerk', 'jingxin'), null);
});
