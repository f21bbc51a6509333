import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sendMessages } from '../../ops/send-messages.ts';
import { mayContact } from '../consent/may-contact.ts';
import type { Door } from '../door.ts';
import { asker } from '../example/ask.ts';
import { makeWorld, type World } from '../example/world.ts';
import { fillPolicies, staffed } from './example-policies.ts';
import { pushMatches } from './push-matches.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let door: Door;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  await fillPolicies(world);
  door = { ...world.door, mayContact: (...asked) => mayContact(world.door, ...asked) };
});
after(() => world.stop());

const [boss, other] = staffed.phones;
const agree = (as: string, purposes: readonly string[]) =>
  ask('POST', '/api/cases', {
    as,
    body: { loop: 'contact', input: { purposes, channels: ['sms'], hours: 'any', wording: '2026-1' } },
  });
const sent = async (): Promise<readonly string[]> => {
  world.sent.length = 0;
  while ((await sendMessages(door)) > 0);
  return world.sent.filter(({ text }) => text.includes('政策提醒')).map(({ to }) => to);
};

describe('an enterprise is told of what fits it, where its contact agreed', () => {
  test('nobody who did not agree is told, nor who agreed to something else', async () => {
    assert.equal((await agree(other, ['follow-up'])).status, 201);
    assert.equal(await pushMatches(door), 0);
    assert.deepEqual(await sent(), []);
  });
  test('who agreed is told once of each clause that fits, also of what was withheld until then', async () => {
    const [code] = staffed.codes;
    const id = `${code}:upgrade`;
    const body = { id, enterprise: code, clause: 'upgrade', outcome: 'not-told', why: '没有来得及' };
    const url = `/api/registers/policy-told/${encodeURIComponent(id)}`;
    assert.equal((await ask('PUT', url, { as: 'build-clerk', version: 0, body })).status, 201);
    assert.equal(await pushMatches(door), 0);
    assert.equal((await agree(boss, ['policy'])).status, 201);
    assert.ok((await pushMatches(door)) >= 1);
    assert.equal((await ask('GET', url, { as: 'build-clerk' })).body.body.outcome, 'told');
    assert.deepEqual(await sent(), [boss]);
    assert.equal(await pushMatches(door), 0);
    assert.deepEqual(await sent(), []);
  });
});
