import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { laws } from './zone/laws.ts';

const verified = new Set(laws.filter((law) => law.certainty === 'verified').map((law) => law.id));
const folder = join(import.meta.dirname, '../../programmes');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\/(rules|papers)\.ts$/.test(file),
);

/** Ids as the register writes them: letters of the instrument, article, paragraph, item. */
const cited = (text: string): readonly string[] =>
  [...text.matchAll(/'([A-Z]{2,4}\d+(?:-\d+){0,2})'/g)].flatMap((match) => match[1] ?? []);

test('every law that a limit or a paper rests on is in the legal-basis table, its words checked', () => {
  const ids = sources.flatMap((file) => cited(readFileSync(join(folder, file), 'utf8')));
  assert.ok(ids.length >= 10, `only ${ids.length} citations found: the pattern no longer fits`);
  assert.deepEqual(
    ids.filter((id) => !verified.has(id)),
    [],
  );
});
