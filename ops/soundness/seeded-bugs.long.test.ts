import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seedBug } from './seed-bug.ts';
import { seededBugs } from './seeded-bugs.ts';

describe('a mistake in the kernel turns its tests red', { concurrency: 2 }, () => {
  for (const seeded of seededBugs)
    test(`when ${seeded.bug}`, async (context) => {
      const red = await seedBug(seeded);
      context.diagnostic(`${seeded.bug}: ${red ?? 'nothing was red'}`);
      assert.notEqual(red, null, `nothing noticed that ${seeded.bug}`);
    });
});

test('a mistake whose place is gone is an error and not a pass', async () => {
  await assert.rejects(
    seedBug({ bug: 'nothing', file: 'decide.ts', from: 'no such text', to: '' }),
    /no longer has the text/,
  );
});

test('there are at least twelve mistakes', () => assert.ok(seededBugs.length >= 12));
