import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { decide } from '../kernel/decide.ts';
import { rehome } from '../kernel/rehome.ts';
import { act } from './act.ts';
import type { EntryChange } from './act-request.ts';
import { heldCases } from './due-cases.ts';
import { entries, entry } from './entries.ts';
import { doAct, grounds, letExpire, openCase, staff } from './example/example-acts.ts';
import { exampleZone, rulesOf } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { findCase } from './find-case.ts';
import { entryHistory } from './history.ts';
import { looksAt, recordLook } from './look.ts';
import { precedents } from './precedents.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
});

after(async () => {
  await zone?.store.close();
  await database?.drop();
});

const at = '2026-03-02T10:00:00';
const by = { unit: 'oversight', person: 'oversight-1' };
const change = (
  key: string,
  changed: Pick<EntryChange, 'register' | 'act' | 'body' | 'words'>,
  cases: Parameters<typeof act>[1]['work'] = () => ({ answer: null }),
) =>
  act(zone.store, {
    actor: 'person:oversight-1',
    key: `${changed.register} ${key} ${changed.act}`,
    mark: 'demonstration',
    work: async (reads) => ({ ...(await cases(reads)), entries: [{ ...changed, key, by, at, reason: 'it is so' }] }),
  });

test('an entry is added, changed and closed, and its history tells by whom and why', async () => {
  const shop = { register: 'shop', words: '茶叶 店' };
  await change('7', { ...shop, act: 'add', body: { key: '7', name: '茶叶店' } });
  await change('7', { ...shop, act: 'change', body: { key: '7', name: '茶叶老店' } });
  assert.deepEqual(
    { ...(await entry(zone.store, 'shop', '7')) },
    { key: '7', version: 2, closed: false, body: { key: '7', name: '茶叶老店' } },
  );
  await change('7', { ...shop, act: 'close', body: { key: '7', name: '茶叶老店' } });
  assert.deepEqual((await entries(zone.store, 'shop')).rows, []);
  assert.equal((await entries(zone.store, 'shop', { closed: true })).rows.length, 1);
  const told = await entryHistory(zone.store, 'shop', '7');
  assert.deepEqual(
    told.map((one) => [one.seq, one.act, one.person, one.reason, one.body['name']]),
    [
      [1, 'add', 'oversight-1', 'it is so', '茶叶店'],
      [2, 'change', 'oversight-1', 'it is so', '茶叶老店'],
      [3, 'close', 'oversight-1', 'it is so', '茶叶老店'],
    ],
  );
});

test('an entry is found by two characters, by its fields, and page by page', async () => {
  for (const [key, name] of Object.entries({ a: '食品经营许可', b: '卫生许可', c: '营业执照' }))
    await change(key, {
      register: 'item',
      act: 'add',
      words: name,
      body: { key, name, regime: key === 'c' ? 'filing' : 'permit' },
    });
  const keys = async (wish: Parameters<typeof entries>[2]) =>
    (await entries(zone.store, 'item', wish)).rows.map((row) => row.key);
  assert.deepEqual(await keys({ q: '许可' }), ['a', 'b']);
  assert.deepEqual(await keys({ q: '执照' }), ['c']);
  assert.deepEqual(await keys({ has: { regime: 'filing' } }), ['c']);
  const first = await entries(zone.store, 'item', { limit: 2 });
  assert.deepEqual(await keys({ limit: 2, after: first.next }), ['c']);
});

test('a unit that holds cases closes only in the act that gives them to another', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'parks' } });
  await doAct(zone, caseId, { act: 'take', actor: staff('parks') });
  const closed = {
    register: 'unit',
    act: 'close' as const,
    words: 'parks',
    body: { unit: 'parks', name: 'parks', closed: true },
  };
  const refused = await act(zone.store, {
    actor: 'x',
    key: 'x',
    mark: 'demonstration',
    work: () => ({ answer: null, entries: [{ ...closed, key: 'parks', by, at }] }),
  });
  assert.equal(refused.kind === 'not-kept' && refused.constraint, 'kept_open_case_is_held_by_an_open_unit');
  assert.deepEqual(await heldCases(zone.store, 'parks'), [caseId]);
  const result = await change('parks', closed, async (reads) => {
    const standing = await reads.standing(caseId);
    assert.ok(standing);
    const { loop, context } = rulesOf(zone, 'allotment');
    const decision = rehome(
      loop,
      standing,
      { unit: 'parks', person: null, toUnit: 'plots', toPerson: null, reason: 'closed', at },
      context,
    );
    assert.ok(decision.standing);
    return {
      answer: null,
      cases: [{ loop, events: decision.events, standing: decision.standing, title: 'A garden plot' }],
    };
  });
  assert.equal(result.kind, 'done');
  assert.equal((await findCase(zone.store, caseId))?.holderUnit, 'plots');
});

test('a ruling is remembered and proposed for a text like it, and not for another', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'plots' } });
  await letExpire(zone, caseId, '2026-03-10T09:00:00');
  const { loop, context } = rulesOf(zone, 'allotment');
  await act(zone.store, {
    actor: 'person:commons-1',
    key: 'ruling',
    caseId,
    mark: 'demonstration',
    work: async (reads) => {
      const request = {
        act: 'rule',
        actor: staff('commons'),
        input: { ...grounds, unit: 'plots' },
        at: '2026-03-10T10:00:00',
      };
      const { events, standing, refusal } = decide(loop, await reads.standing(caseId), request, context);
      assert.equal(refusal, null);
      assert.ok(standing);
      return {
        answer: null,
        cases: [{ loop, events, standing, title: '路灯', precedent: { unit: 'plots', text: '小区门口的路灯不亮了' } }],
      };
    },
  });
  const [like] = await precedents(zone.store, '我家门口路灯坏了，不亮');
  assert.deepEqual([like?.unit, like?.caseId], ['plots', caseId]);
  assert.deepEqual(await precedents(zone.store, '营业执照怎么变更法定代表人'), []);
});

test('every look at what is protected is kept with its purpose', async () => {
  await recordLook(zone.store, { person: 'plots-1', subject: 'rose', field: 'phone', purpose: 'to call back' });
  const [look] = await looksAt(zone.store, 'rose');
  assert.deepEqual([look?.person, look?.field, look?.purpose], ['plots-1', 'phone', 'to call back']);
});
