import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Profile } from '../../kernel/profile.ts';
import { benefitOf } from './benefit.ts';
import type { Predicate } from './condition.ts';
import { askedBy, matchAgain, matchAll } from './match-again.ts';
import { match, verdictOf } from './match.ts';
import { matchesToTell } from './to-tell.ts';

const known = (values: Readonly<Record<string, unknown>>): Profile =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { value: value as never, source: 'tax', asOf: '2026-03-01' },
    ]),
  );
const upgrade: Predicate = {
  all: [
    { field: 'projectFiled', operator: 'is', value: true },
    { field: 'equipment', operator: 'at-least', value: 2_000_000_00 },
    {
      any: [
        { field: 'industry', operator: 'begins-with', value: ['C33', 'C34'] },
        { field: 'specialised', operator: 'is', value: true },
      ],
    },
    { not: { field: 'creditClean', operator: 'is', value: false } },
  ],
};
const fitting = { projectFiled: true, equipment: 6_000_000_00, industry: 'C3391', creditClean: true };

describe('a clause fits, does not fit, or is not known to fit', () => {
  test('it fits where every condition is met', () => {
    assert.equal(verdictOf(upgrade, known(fitting)), 'hit');
    assert.equal(verdictOf(upgrade, known({ ...fitting, industry: '3391' })), 'hit');
  });
  test('an industry belongs to a section, a division or a class, with its letter or without', () => {
    const belongs = (code: string, ...begins: readonly string[]) =>
      verdictOf({ field: 'industry', operator: 'begins-with', value: begins }, known({ industry: code }));
    assert.deepEqual(
      [
        belongs('C3429', 'B', 'C'),
        belongs('3429', 'C'),
        belongs('0111', 'A'),
        belongs('C3429', '34'),
        belongs('9700', 'T'),
      ],
      ['hit', 'hit', 'hit', 'hit', 'hit'],
    );
    assert.deepEqual([belongs('G5430', 'C'), belongs('5430', 'C'), belongs('C3429', '35')], ['miss', 'miss', 'miss']);
  });
  test('one condition that is not met is enough', () => {
    assert.equal(verdictOf(upgrade, known({ ...fitting, equipment: 1_999_999_99 })), 'miss');
    assert.equal(verdictOf(upgrade, known({ ...fitting, creditClean: false })), 'miss');
  });
  test('what is not known is never held against anybody', () => {
    const { equipment: _, ...without } = fitting;
    assert.equal(verdictOf(upgrade, known(without)), 'unknown');
    assert.equal(verdictOf(upgrade, known({ ...fitting, industry: 'A0111' })), 'unknown');
    assert.equal(verdictOf({ not: { field: 'staff', operator: 'at-least', value: 1 } }, known({})), 'unknown');
  });
  test('each condition says what was needed, what is known, from where and as of which day', () => {
    const { explained } = match(upgrade, known({ ...fitting, equipment: 5 }));
    assert.equal(explained.length, 5);
    assert.deepEqual(explained[1], {
      verdict: 'miss',
      field: 'equipment',
      operator: 'at-least',
      needed: 2_000_000_00,
      not: false,
      value: 5,
      source: 'tax',
      asOf: '2026-03-01',
    });
    assert.deepEqual(explained[3], {
      verdict: 'unknown',
      field: 'specialised',
      operator: 'is',
      needed: true,
      not: false,
      value: null,
      source: null,
      asOf: null,
    });
    assert.deepEqual([explained[4]?.not, explained[4]?.verdict], [true, 'hit']);
  });
  test('learning more never turns a fit or a miss around, whatever the conditions are', () => {
    const condition = fc.record({
      field: fc.constantFrom('staff', 'revenue', 'equipment'),
      operator: fc.constantFrom('at-least' as const, 'at-most' as const),
      value: fc.integer({ min: 0, max: 5 }),
    });
    const predicate = fc.letrec<{ predicate: Predicate }>((tie) => ({
      predicate: fc.oneof(
        { maxDepth: 4 },
        condition,
        fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('predicate') }),
      ),
    })).predicate;
    const value = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        predicate,
        value,
        value,
        value,
        fc.subarray(['staff', 'revenue', 'equipment']),
        (rule, a, b, c, some) => {
          const all = known({ staff: a, revenue: b, equipment: c });
          const part = Object.fromEntries(Object.entries(all).filter(([field]) => some.includes(field)));
          const early = verdictOf(rule, part);
          assert.ok(early === 'unknown' || early === verdictOf(rule, all));
          assert.notEqual(verdictOf(rule, all), 'unknown');
        },
      ),
    );
  });
});

test('after one profile has changed only the clauses that ask about it are matched again', () => {
  const clauses = ['staff', 'revenue', 'equipment'].map((field) => ({
    key: field,
    conditions: { field, operator: 'at-least', value: 10 } as const,
  }));
  const was = known({ staff: 5, revenue: 20 });
  const now = known({ staff: 15, revenue: 20 });
  const before = matchAll(clauses, was);
  assert.deepEqual([...before.values()], ['miss', 'hit', 'unknown']);
  // A clause that asks about something else is not looked at: what is handed in for it comes back as it was.
  const marked = new Map([...before, ['revenue', 'unknown' as const]]);
  const after = matchAgain(askedBy(clauses), marked, was, now);
  assert.deepEqual([...after.values()], ['hit', 'unknown', 'unknown']);
  assert.equal(matchAgain(askedBy(clauses), before, now, now), before);
});

test('money is whole fen: a fixed amount, or a part with a limit, and nothing where the base is not known', () => {
  const part = { kind: 'grant', rate: 1000, of: 'equipment', cap: 1_000_000_00 } as const;
  assert.equal(benefitOf({ kind: 'grant', amount: 50_000_00 }, {}), 50_000_00);
  assert.equal(benefitOf(part, known({ equipment: 6_000_000_05 })), 600_000_00);
  assert.equal(benefitOf(part, known({ equipment: 60_000_000_00 })), 1_000_000_00);
  assert.equal(benefitOf(part, known({})), null);
});

test('a match is pushed to nobody who has not consented, and to nobody twice', () => {
  const matches = [
    { enterprise: 'a', clause: 'x', verdict: 'hit' },
    { enterprise: 'a', clause: 'y', verdict: 'hit' },
    { enterprise: 'a', clause: 'z', verdict: 'unknown' },
    { enterprise: 'b', clause: 'x', verdict: 'hit' },
  ] as const;
  assert.deepEqual(
    matchesToTell(
      matches,
      (enterprise) => enterprise === 'a',
      (_, clause) => clause === 'y',
    ),
    [matches[0]],
  );
});
