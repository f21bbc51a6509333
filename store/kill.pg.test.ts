import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { openCase } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import { history } from './history.ts';
import { testDatabase } from './template.ts';
import { walkChain } from './verify/walk-chain.ts';

/** Lets the writer run until it has said so many acts are done, then kills it where it stands. Gives what it said. */
const untilKilled = async (url: string, run: number, acts: number): Promise<readonly string[]> => {
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, 'example', 'write-until-killed.ts'), url, String(run)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    assert.match(line, /^done /);
    said.push(line.slice(5));
    if (said.length === acts) writer.kill('SIGKILL');
  }
  return said;
};

test('a server that is killed in the middle of acts has kept everything it had acknowledged, and nothing twice', async () => {
  const database = await testDatabase();
  try {
    for (const [run, acts] of [40, 111, 170].entries()) {
      const said = await untilKilled(database.ownerUrl, run, acts);
      assert.ok(said.length >= acts);
      const zone = await exampleZone(database.ownerUrl);
      for (const caseId of said)
        assert.equal((await history(zone.store, caseId)).length, 1, `${caseId} was acknowledged`);
      // Whoever had no answer clicks again: what had been done is answered, what had not is done, once.
      const next = Array.from({ length: 16 }, (_, writer) => {
        const count = said.filter((caseId) => caseId.startsWith(`killed-${run}-${writer}-`)).length;
        return `killed-${run}-${writer}-${count}`;
      });
      for (const caseId of next) assert.equal((await openCase(zone, { caseId, key: caseId })).result.kind, 'done');
      const rows = await zone.store.query<{ cases: number; events: number }>(
        '',
        `
        SELECT (SELECT count(*)::int FROM service_case WHERE case_id LIKE $1) AS cases, (SELECT count(*)::int FROM event WHERE stream LIKE $1) AS events`,
        [`killed-${run}-%`],
      );
      assert.deepEqual({ ...rows[0] }, { cases: said.length + 16, events: said.length + 16 });
      assert.equal((await walkChain(zone.store)).broken, null);
      await zone.store.close();
    }
  } finally {
    await database.drop();
  }
});
