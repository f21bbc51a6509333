import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { hasAccounts, saveAccount, signIn } from './account.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { forget } from './forget.ts';
import { issueCode, redeemCode } from './one-time-code.ts';
import { findParty, partyOfPhone } from './party.ts';
import { closeSession, closeSessionsOf, findSession, openSession } from './session.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;
let owner: Client;

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

after(async () => {
  await owner?.end();
  await zone?.store.close();
  await database?.drop();
});

const phone = '13800000001';
const other = (code: string): string => (code === '000000' ? '000001' : '000000');

test('a code signs its phone in once, and no other phone', async () => {
  const code = (await issueCode(zone.store, phone)) ?? '';
  assert.match(code, /^\d{6}$/);
  assert.equal(await redeemCode(zone.store, '13800000009', code), 'wrong');
  assert.equal(await redeemCode(zone.store, phone, other(code)), 'wrong');
  assert.equal(await redeemCode(zone.store, phone, code), 'right');
  assert.equal(await redeemCode(zone.store, phone, code), 'expired');
});

test('a code can be guessed at five times, then it is none any more', async () => {
  const code = (await issueCode(zone.store, phone)) ?? '';
  for (let attempt = 0; attempt < 5; attempt += 1)
    assert.equal(await redeemCode(zone.store, phone, other(code)), 'wrong');
  assert.equal(await redeemCode(zone.store, phone, code), 'too-many');
});

test('a code that is five minutes old is none any more', async () => {
  const code = (await issueCode(zone.store, phone)) ?? '';
  await owner.query("UPDATE one_time_code SET expires_at = expires_at - interval '5 minutes'");
  assert.equal(await redeemCode(zone.store, phone, code), 'expired');
});

test('a phone is sent five codes an hour', async () => {
  const codes = [];
  for (let index = 0; index < 6; index += 1) codes.push(await issueCode(zone.store, '13800000002'));
  assert.deepEqual(
    codes.map((code) => code !== null),
    [true, true, true, true, true, false],
  );
  await owner.query("UPDATE one_time_code SET window_from = window_from - interval '61 minutes'");
  assert.notEqual(await issueCode(zone.store, '13800000002'), null);
});

test('a phone is one party, and a name that is known stays', async () => {
  const party = await partyOfPhone(zone.store, phone);
  assert.equal((await partyOfPhone(zone.store, phone, '王芳')).party, party.party);
  await partyOfPhone(zone.store, phone, '李强');
  assert.deepEqual(await findParty(zone.store, party.party), { party: party.party, phone, name: '王芳' });
});

test('a session is known by its token until it is closed or has run out', async () => {
  const { party } = await partyOfPhone(zone.store, phone);
  const token = await openSession(zone.store, { face: 'portal', party });
  assert.deepEqual({ ...(await findSession(zone.store, token)) }, { face: 'portal', party, person: null });
  assert.equal(await findSession(zone.store, `${token}x`), null);
  const second = await openSession(zone.store, { face: 'desk', person: 'plots-1' });
  await owner.query("UPDATE session SET expires_at = clock_timestamp() - interval '1 second' WHERE face = 'desk'");
  assert.equal(await findSession(zone.store, second), null);
  await closeSession(zone.store, token);
  assert.equal(await findSession(zone.store, token), null);
  await forget(zone.store);
  assert.equal((await owner.query('SELECT FROM session')).rowCount, 0);
});

test('whoever leaves is signed out and cannot come back', async () => {
  assert.equal(await hasAccounts(zone.store), false);
  assert.equal(await saveAccount(zone.store, 'parks', 'parks-1', '很长的口令 1'), true);
  assert.equal(await hasAccounts(zone.store), true);
  assert.equal(await saveAccount(zone.store, 'parks', 'plots-1', 'mine now'), false);
  assert.equal(await signIn(zone.store, 'parks', '很长的口令 1'), 'parks-1');
  assert.equal(await signIn(zone.store, 'parks', 'mine now'), null);
  assert.equal(await signIn(zone.store, 'nobody', 'nobody'), null);
  const token = await openSession(zone.store, { face: 'desk', person: 'parks-1' });
  await owner.query("UPDATE person SET active = false WHERE person = 'parks-1'");
  assert.equal(await findSession(zone.store, token), null);
  assert.equal(await signIn(zone.store, 'parks', '很长的口令 1'), null);
  await closeSessionsOf(zone.store, 'parks-1');
});

test('of passwords, codes and tokens the database knows no word', async () => {
  const code = (await issueCode(zone.store, '13800000003')) ?? '';
  const token = await openSession(zone.store, { face: 'desk', person: 'plots-1' });
  await saveAccount(zone.store, 'plots', 'plots-1', 'secret-word');
  const tables = ['one_time_code', 'session', 'account'];
  const text = (
    await Promise.all(
      tables.map(async (table) => JSON.stringify((await owner.query(`SELECT t::text FROM ${table} t`)).rows)),
    )
  ).join('\n');
  assert.ok(text.includes('13800000003') && text.includes('plots'));
  for (const secret of [token, 'secret-word', `"${code}"`, `,${code},`]) assert.ok(!text.includes(secret));
});
