import type { JsonObject } from '../../kernel/json.ts';
import type { Amount } from '../../kernel/amount.ts';
import { profileFields } from '../../kernel/profile.ts';
import type { Register } from '../../kernel/register.ts';
import type { Benefit } from './benefit.ts';
import { operators, type Predicate } from './condition.ts';
import type { Verdict } from './match.ts';
import { day, fen, line, oneOf, record, unit, words, workingDays } from './schema-parts.ts';

/** A made-up enterprise with what the clause must say of it; run whenever the clause is proposed or signed. */
export type TestCase = {
  readonly name: string;
  readonly known: readonly { readonly field: string; readonly value: unknown }[];
  readonly expect: Verdict;
};

/** One promise of a policy: for whom, what, how, by whom, within which days, out of which budget. */
export type Clause = Omit<Benefit, 'kind'> & {
  readonly key: string;
  readonly policy: string;
  readonly name: string;
  readonly nameEn: string;
  readonly status: 'in-use' | 'suspended' | 'withdrawn';
  readonly plain: string;
  readonly plainEn: string;
  readonly conditions: Predicate;
  readonly benefit: Benefit['kind'];
  readonly mode: 'auto' | 'instant' | 'apply';
  readonly materials: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly necessity: '1' | '2' | '3';
    readonly source: '10' | '20';
  }[];
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly handlingUnit: string;
  readonly payingUnit: string;
  readonly correctionLimit: Amount;
  readonly reviewLimit: Amount;
  readonly publicityLimit: Amount;
  readonly payLimit: Amount;
  readonly budget: string;
  readonly cases: readonly TestCase[];
};

const predicate: JsonObject = {
  anyOf: [
    record({ field: { type: 'string' }, operator: oneOf(...new Set(Object.values(operators).flat())), value: {} }),
    record({ all: { type: 'array', minItems: 1, maxItems: 30, items: { $ref: '#/$defs/predicate' } } }),
    record({ any: { type: 'array', minItems: 1, maxItems: 30, items: { $ref: '#/$defs/predicate' } } }),
    record({ not: { $ref: '#/$defs/predicate' } }),
  ],
};

export const clause: Register = {
  name: 'policy-clause',
  key: 'key',
  searches: ['name', 'nameEn', 'plain'],
  reads: 'public',
  changes: ['office'],
  proposes: ['office', 'head', 'contact', 'clerk', 'reviewer'],
  ownedBy: 'handlingUnit',
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { predicate },
    ...record(
      {
        key: { type: 'string', pattern: '^[a-z]+(-[a-z0-9]+)*$', maxLength: 60 },
        policy: line(60),
        name: line(120),
        nameEn: line(200),
        status: oneOf('in-use', 'suspended', 'withdrawn'),
        plain: words(600),
        plainEn: words(900),
        conditions: { $ref: '#/$defs/predicate', widget: 'predicate' },
        benefit: oneOf('grant', 'relief', 'finance', 'land', 'talent', 'honour'),
        amount: fen,
        rate: { type: 'integer', minimum: 1, maximum: 10_000, widget: 'whole' },
        of: oneOf(...Object.keys(profileFields).filter((name) => profileFields[name]?.kind === 'money')),
        cap: fen,
        mode: oneOf('auto', 'instant', 'apply'),
        materials: {
          type: 'array',
          maxItems: 20,
          items: record({
            id: { type: 'string', pattern: '^[a-z0-9-]{1,40}$', widget: 'text' },
            name: line(100),
            nameEn: line(160),
            // 必要, 非必要, 容缺后补; from the enterprise itself, or from what offices share.
            necessity: oneOf('1', '2', '3'),
            source: oneOf('10', '20'),
          }),
        },
        windowFrom: day,
        windowTo: day,
        handlingUnit: unit,
        payingUnit: unit,
        correctionLimit: workingDays(5),
        reviewLimit: workingDays(1),
        // The zone's own rule: what is paid is published for five working days at least.
        publicityLimit: workingDays(5),
        payLimit: workingDays(1),
        budget: line(80),
        cases: {
          type: 'array',
          maxItems: 40,
          items: record({
            name: line(100),
            known: {
              type: 'array',
              maxItems: 40,
              items: record({ field: oneOf(...Object.keys(profileFields)), value: {} }),
            },
            expect: oneOf('hit', 'miss', 'unknown'),
          }),
        },
      },
      ['amount', 'rate', 'of', 'cap'],
    ),
  },
};
