import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { free } from '../kernel/account.ts';
import { doAct, gardener, grounds, openCase, staff } from './example/example-acts.ts';
import { exampleZone, rulesOf } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { ledger, ledgerLines } from './ledger.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';
import { verify } from './verify.ts';

let database: TestDatabase;
let zone: ExampleZone;
const seeds = 'CNY seeds';
const people = [
  { unit: 'parks', person: 'parks-1' },
  { unit: 'commons', person: 'commons-1' },
];

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
});

after(async () => {
  await zone?.store.close();
  await database?.drop();
});

/** A wish for seeds whose judges are named. */
const wished = async (): Promise<string> => {
  const { caseId } = await openCase(zone, { loop: 'seed-grant', input: { fund: 'seeds' } });
  await doAct(zone, caseId, { act: 'name-judges', actor: staff('gate'), input: { people } });
  return caseId;
};
const promise = (caseId: string, amount: number) =>
  doAct(zone, caseId, { act: 'promise', actor: staff('parks'), input: { ...grounds, amount } });

describe('trusted: an account never promises more than it holds, whatever runs at once', () => {
  test('of many who approve at the same moment only as many go through as the budget bears', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, wished));
    const endowed = await doAct(zone, cases[0] ?? '', {
      act: 'endow',
      actor: staff('gate'),
      input: { endowment: 1000 },
    });
    assert.equal(endowed.kind, 'done');
    const results = await Promise.all(cases.map((caseId) => promise(caseId, 300)));
    assert.equal(results.filter(({ kind }) => kind === 'done').length, 3);
    for (const result of results)
      if (result.kind !== 'done')
        assert.deepEqual(
          [result.kind, 'constraint' in result && result.constraint],
          ['not-kept', 'trusted_account_keeps_what_it_promises'],
        );
    assert.deepEqual(await ledger(zone.store, seeds), { funded: 1000, promised: 900, paid: 0 });
  });
  test('what is paid and what is given back is seen in the account, each entry with its case', async () => {
    const caseId = await wished();
    assert.equal((await promise(caseId, 100)).kind, 'done');
    await doAct(zone, caseId, { act: 'pay', actor: staff('treasury'), input: { payment: 40 } });
    const now = await ledger(zone.store, seeds);
    assert.deepEqual([now.paid, free(now)], [40, 60]);
    const [paid, set] = await ledgerLines(zone.store, seeds, 2);
    assert.deepEqual([paid?.caseId, paid?.promised, paid?.paid], [caseId, -100, 40]);
    assert.deepEqual([set?.caseId, set?.promised, set?.paid], [caseId, 100, 0]);
  });
  test('a withdrawal sets free what was kept back', async () => {
    const caseId = await wished();
    await promise(caseId, 60);
    assert.equal(free(await ledger(zone.store, seeds)), 0);
    await doAct(zone, caseId, { act: 'withdraw', actor: gardener() });
    assert.equal(free(await ledger(zone.store, seeds)), 60);
  });
});

describe('provable: an account is the sum of what its cases say', () => {
  const found = async (): Promise<readonly string[]> => {
    const rules = (hash: string) => {
      const name = Object.keys(zone.contexts).find((loop) => zone.contexts[loop]?.hash === hash);
      if (name === undefined) return null;
      const { loop, context } = rulesOf(zone, name);
      return { loop, guards: context.guards };
    };
    return (await verify(zone.store, rules, [])).findings.map(({ what, at }) => `${what}: ${at}`);
  };
  test('an untouched one is in order, and one changed behind its back is found', async () => {
    assert.deepEqual(await found(), []);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      await owner.query('UPDATE ledger SET funded = funded + 1');
      assert.deepEqual(await found(), [`account: ${seeds}`]);
      await owner.query('UPDATE ledger_entry SET funded = funded + 1 WHERE funded > 0');
      assert.match((await found())[0] ?? '', /^account: case /);
    } finally {
      await owner.end();
    }
  });
});
