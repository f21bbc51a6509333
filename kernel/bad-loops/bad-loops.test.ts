import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleRules } from '../example.ts';
import type { Finding } from '../sound.ts';
import { sound, soundTogether } from '../sound.ts';
import { unanswered } from './answered.ts';
import { badCompany } from './company.ts';
import { unfinished } from './finished.ts';
import { ungrounded } from './grounded.ts';
import { late } from './in-time.ts';
import { selfJudged } from './judged.ts';
import { dropped } from './kept.ts';
import { unprovable } from './provable.ts';
import { toldTwice } from './told-once.ts';
import { forgotten } from './trusted.ts';

const alone = [
  ...unanswered,
  ...ungrounded,
  ...unfinished,
  ...dropped,
  ...toldTwice,
  ...late,
  ...forgotten,
  ...selfJudged,
  ...unprovable,
];

const codes = (found: readonly Finding[]): readonly string[] =>
  [...new Set(found.map((finding) => finding.code))].toSorted();

for (const { code, and, because, loop, rules } of alone)
  test(`a loop in which ${because} does not load, by its own message`, () => {
    const found = sound(loop, rules ?? exampleRules);
    assert.deepEqual(
      codes(found),
      [code, ...(and ?? [])].toSorted(),
      found.map((finding) => finding.message).join('\n'),
    );
  });

for (const { code, and, because, loops, rhythms } of badCompany)
  test(`loops between which ${because} do not load, by their own message`, () => {
    const found = soundTogether(loops, rhythms ?? []);
    assert.deepEqual(
      codes(found),
      [code, ...(and ?? [])].toSorted(),
      found.map((finding) => finding.message).join('\n'),
    );
  });

test('every message a loop can be refused with has a bad loop beside it', () => {
  const shown = new Set([...alone, ...badCompany].flatMap(({ code, and }) => [code, ...(and ?? [])]));
  assert.ok(shown.size >= 100, `${shown.size} messages`);
});
