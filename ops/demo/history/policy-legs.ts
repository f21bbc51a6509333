import type { Clause } from '../../../programmes/policy/clause.ts';
import type { Chance } from './chance.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

/** Who has a hand in a matter of a clause, and for which enterprise. */
export type PolicyCast = {
  readonly chance: Chance;
  readonly clause: Clause;
  /** Its credit code. */
  readonly enterprise: string;
  readonly tail: string;
  readonly clerk: string;
  readonly reviewer: string;
  readonly head: string;
  readonly treasurer: string;
  readonly cashier: string;
  readonly treasuryHead: string;
};

export const basis = { basis: ['own:惠企政策兑现规程，随政策条款一并公布'] };

export const act = (
  by: string,
  name: string,
  input: NonNullable<Leg['input']>,
  days: readonly [number, number] = [0, 1],
): Leg => ({ wait: workdays(...days), by, act: name, input });

export const applied = ({ enterprise, tail }: PolicyCast, without: readonly string[] = []): Leg => ({
  wait: minutes(0, 0),
  by: 'party',
  opens: 'redemption',
  input: ({ filesBut }) => ({ enterprise, accountTail: tail, files: filesBut(...without) }),
});

export const told = ({ clerk, enterprise, clause }: PolicyCast): Leg => ({
  wait: minutes(0, 0),
  by: clerk,
  opens: 'enjoyment',
  input: () => ({ enterprise, ...(clause.amount === undefined ? {} : { amountExpected: clause.amount }) }),
});

const amountOf = ({ clause, chance }: PolicyCast): number =>
  clause.amount ?? Math.min(clause.cap ?? 0, chance.between(20, 90) * 10_000_00);

export const forwarded = (people: PolicyCast): Leg =>
  act(people.reviewer, 'forward', () => ({
    proposal: 'approve',
    ...(people.clause.amount === undefined ? {} : { amountProposed: people.clause.amount }),
    opinion: '材料与数据一致，符合条款规定的条件。',
  }));

export const approved = (people: PolicyCast): Leg =>
  act(people.head, 'approve', () => ({
    reason: '符合条款规定的条件，按公布的标准兑现。',
    ...basis,
    amountApproved: amountOf(people),
  }));

export const financed = ({ treasurer }: PolicyCast): Leg => act(treasurer, 'finance', () => ({}));

export const paid = ({ cashier, chance, tail }: PolicyCast): Leg =>
  act(cashier, 'pay', () => ({ voucher: `BF2026-${chance.between(1000, 9999)}`, accountTail: tail }));

/** What was paid and should not have been, as the unit proposes to recover it. */
export const claim = ({ reviewer, enterprise, chance }: PolicyCast): Leg => ({
  wait: minutes(0, 0),
  by: reviewer,
  opens: 'recovery',
  input: () => ({
    enterprise,
    paidCase: `RD2026${chance.between(1000, 9999)}`,
    amountClaimed: 30_000_00,
    reason: '抽查发现受补助的设备在五年内转让出区。',
    ...basis,
  }),
});
