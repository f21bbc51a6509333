import type { Profile } from '../kernel/profile.ts';
import { clauses } from '../ops/demo/zone/clauses.ts';
import { chanceOf } from '../ops/demo/history/chance.ts';
import type { Condition, Predicate } from '../programmes/policy/condition.ts';
import { askedBy, matchAgain, matchAll, type Asked, type Verdicts } from '../programmes/policy/match-again.ts';
import { match } from '../programmes/policy/match.ts';
import { table } from './table.ts';

/** What it costs to match every enterprise with every clause, and again after one profile has changed. */
const enterprises = Number(process.argv[3] ?? 20_000);
const many = 300;
const chance = chanceOf('policies');

const industries = ['C3429', 'C2651', 'C1499', 'G5430', 'L7264', 'A0111'];
const values: Readonly<Record<string, () => Profile[string]['value']>> = {
  industry: () => chance.pick(industries),
  staff: () => chance.between(5, 800),
  graduates: () => chance.between(0, 20),
  revenue: () => chance.between(100, 50_000) * 10_000_00,
  research: () => chance.between(10, 3_000) * 10_000_00,
  aboveScale: () => chance.next() < 0.5,
  highTechnology: () => chance.next() < 0.3,
  specialised: () => chance.next() < 0.2,
  equipment: () => chance.between(50, 2_000) * 10_000_00,
  projectFiled: () => chance.next() < 0.5,
  creditClean: () => chance.next() < 0.95,
};

const profile = (): Profile =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      chance.next() < 0.85 ? [[field, { value: value(), source: 'tax', asOf: '2026-09-30' }]] : [],
    ),
  );

/** The clauses of the demonstration, many times, each with limits of its own. */
const varied = (predicate: Predicate): Predicate => {
  if ('all' in predicate) return { all: predicate.all.map(varied) };
  if ('any' in predicate) return { any: predicate.any.map(varied) };
  if ('not' in predicate) return { not: varied(predicate.not) };
  return typeof predicate.value === 'number'
    ? ({ ...predicate, value: Math.round(predicate.value * (0.5 + chance.next())) } satisfies Condition)
    : predicate;
};
const asked: readonly Asked[] = Array.from({ length: many }, (_, index) => {
  const one = clauses[index % clauses.length];
  if (one === undefined) throw new Error('there is no clause');
  return { key: `${one.key}-${index}`, conditions: varied(one.conditions) };
});

const profiles = Array.from({ length: enterprises }, profile);
const timed = <Found>(work: () => Found): readonly [milliseconds: number, found: Found] => {
  const from = performance.now();
  const found = work();
  return [performance.now() - from, found];
};

const [full, verdicts] = timed(() => profiles.map((one): Verdicts => matchAll(asked, one)));
const index = askedBy(asked);
const rounds = 2000;
const [again] = timed(() => {
  for (let round = 0; round < rounds; round += 1) {
    const at = chance.between(0, enterprises - 1);
    const was = profiles[at] ?? {};
    const now = { ...was, graduates: { value: chance.between(0, 20), source: 'social-insurance', asOf: '2026-10-31' } };
    matchAgain(index, verdicts[at] ?? new Map(), was, now);
  }
});
const [explained] = timed(() => {
  for (let round = 0; round < rounds; round += 1)
    for (const { conditions } of asked) match(conditions, profiles[round % enterprises] ?? {});
});
let hits = 0;
for (const one of verdicts) for (const verdict of one.values()) if (verdict === 'hit') hits += 1;

process.stdout.write(
  `${table(
    ['what', 'milliseconds'],
    [
      [`${enterprises} enterprises with ${many} clauses, ${hits} fit`, full.toFixed(0)],
      ['one enterprise with every clause, each condition explained', (explained / rounds).toFixed(3)],
      ['one enterprise again, after one field has changed', (again / rounds).toFixed(3)],
    ],
  )}\n`,
);
