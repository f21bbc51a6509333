import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { enjoyment } from './enjoyment.ts';
import { guards } from './guards.ts';
import { recovery } from './recovery.ts';
import { redemption } from './redemption.ts';

const person = (name: string, unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: name,
  unit,
  roles,
});
const enterprise: Actor = { kind: 'party', party: 'party-1' };
const clerk = person('clerk-1', 'economy', 'clerk');
const reviewer = person('reviewer-1', 'economy', 'reviewer', 'head');
const head = person('head-1', 'economy', 'head');
const treasurer = person('treasurer-1', 'finance', 'reviewer', 'clerk');
const cashier = person('cashier-1', 'finance', 'clerk');
const grounds = { reason: 'because', basis: ['own:rule'] };
const item = {
  name: 'upgrade',
  mode: 'apply',
  handlingUnit: 'economy',
  payingUnit: 'finance',
  budget: 'upgrade-2026',
  cap: 1_000_000_00,
  materials: [{ id: 'invoice' }],
  correctionLimit: { amount: 10, unit: 'workday' },
  reviewLimit: { amount: 10, unit: 'workday' },
  publicityLimit: { amount: 5, unit: 'workday' },
  payLimit: { amount: 10, unit: 'workday' },
};

/** A case as a story: acts with their moments; expiries that came due happen before them. */
const story = (loop: Loop, own: JsonObject = {}) => {
  let now: Standing | null = null;
  const context = { calendar: stateCouncil, guards: guards[loop.name] ?? {}, hash: 'h' };
  return {
    act: (at: string, actor: Actor, act: string, input: JsonObject = {}) => {
      const given = {
        case: 'c',
        number: '1',
        item: { ...item, ...own },
        seats: { enterprise: { party: 'party-1' } },
        posts: {},
      };
      const decision = decide(loop, now, { act, actor, input, at, ...(now ? {} : { given }) }, context);
      now = decision.standing ?? now;
      return decision.refusal?.kind ?? now?.ending ?? now?.state;
    },
    wait: (until: string) => {
      if (now) now = expire(loop, now, until, context).standing ?? now;
      return now?.ending ?? now?.state;
    },
    held: () => now?.held?.['CNY upgrade-2026'],
  };
};

const approved = () => {
  const told = story(redemption);
  told.act('2026-03-02T09:00:00', enterprise, 'apply', { enterprise: 'X', accountTail: '1234' });
  told.act('2026-03-03T09:00:00', reviewer, 'accept', { checklist: [{ material: 'invoice', answer: 'ok' }] });
  told.act('2026-03-04T09:00:00', reviewer, 'forward', { proposal: 'approve', opinion: 'fits' });
  return told;
};
const approve = { ...grounds, amountApproved: 600_000_00 };

test('an enterprise applies, is checked by two, published for five working days, paid by two of the treasury, and confirms', () => {
  const told = approved();
  assert.equal(told.act('2026-03-05T09:00:00', reviewer, 'approve', approve), 'same-hand');
  assert.equal(told.act('2026-03-05T09:00:00', head, 'approve', approve), 'publicised');
  assert.deepEqual(told.held(), { funded: 0, promised: 600_000_00, paid: 0 });
  assert.equal(told.wait('2026-03-12T23:00:00'), 'publicised');
  assert.equal(told.wait('2026-03-13T00:00:00'), 'financing');
  assert.equal(told.act('2026-03-13T09:00:00', treasurer, 'finance'), 'paying');
  assert.equal(told.act('2026-03-13T10:00:00', treasurer, 'pay', { voucher: 'V1' }), 'same-hand');
  assert.equal(told.act('2026-03-13T10:00:00', cashier, 'pay', { voucher: 'V1' }), 'paid');
  assert.deepEqual(told.held(), { funded: 0, promised: 0, paid: 600_000_00 });
  assert.equal(told.act('2026-03-16T10:00:00', enterprise, 'ask-after', { question: 'nothing came' }), 'questioned');
  assert.equal(told.act('2026-03-17T10:00:00', cashier, 'prove', { proof: 'bank slip' }), 'paid');
  assert.equal(told.act('2026-03-18T10:00:00', enterprise, 'confirm'), 'confirmed');
});

test('nobody is given more than what the clause says for everybody', () => {
  const told = approved();
  assert.equal(
    told.act('2026-03-05T09:00:00', head, 'approve', { ...approve, amountApproved: 1_000_000_01 }),
    'above-most',
  );
});

test('while an objection is looked at nothing is paid; upheld, what was set aside is free again', () => {
  const told = approved();
  told.act('2026-03-05T09:00:00', head, 'approve', approve);
  assert.equal(told.act('2026-03-09T09:00:00', clerk, 'object', { objection: 'the machine is used' }), 'objected');
  assert.equal(told.wait('2026-03-20T09:00:00'), 'objected');
  assert.equal(told.act('2026-03-20T10:00:00', head, 'uphold', grounds), 'rejected');
  assert.deepEqual(told.held(), { funded: 0, promised: 0, paid: 0 });
});

test('what is missing is asked for once', () => {
  const told = story(redemption);
  told.act('2026-03-02T09:00:00', enterprise, 'apply', { enterprise: 'X', accountTail: '1234' });
  const missing = { material: 'invoice', answer: 'missing', defect: 'none', remedy: 'send it' };
  assert.equal(told.act('2026-03-03T09:00:00', reviewer, 'notify', { ...grounds, checklist: [missing] }), 'correcting');
  assert.equal(told.act('2026-03-04T09:00:00', enterprise, 'correct', { files: { invoice: ['f'] } }), 'corrected');
  assert.notEqual(
    told.act('2026-03-05T09:00:00', reviewer, 'notify', { ...grounds, checklist: [missing] }),
    'correcting',
  );
});

test('without an application: told, silent, asked again, silent, and ended with a paper', () => {
  const told = story(enjoyment, { mode: 'auto' });
  assert.equal(told.act('2026-03-02T09:00:00', clerk, 'tell', { enterprise: 'X' }), 'told');
  assert.equal(told.wait('2026-03-17T09:00:00'), 'asked-again');
  assert.equal(told.wait('2026-04-01T09:00:00'), 'silent');
  const declined = story(enjoyment, { mode: 'auto' });
  declined.act('2026-03-02T09:00:00', clerk, 'tell', { enterprise: 'X' });
  assert.equal(declined.act('2026-03-03T09:00:00', enterprise, 'decline'), 'declined');
  assert.equal(story(enjoyment).act('2026-03-02T09:00:00', clerk, 'tell', { enterprise: 'X' }), 'guard');
  assert.equal(
    story(redemption, { mode: 'auto' }).act('2026-03-02T09:00:00', enterprise, 'apply', {
      enterprise: 'X',
      accountTail: '1',
    }),
    'guard',
  );
});

test('what should not have been paid comes back to its budget, after the enterprise was heard', () => {
  const told = story(recovery);
  const claim = { ...grounds, enterprise: 'X', paidCase: 'RD1', amountClaimed: 500_00 };
  assert.equal(told.act('2026-03-02T09:00:00', reviewer, 'propose', claim), 'proposed');
  assert.equal(told.act('2026-03-03T09:00:00', enterprise, 'state-the-case', { statement: 'no' }), 'deciding');
  assert.equal(
    told.act('2026-03-04T09:00:00', reviewer, 'order', { ...grounds, repayUntil: '2026-04-10' }),
    'same-hand',
  );
  assert.equal(told.act('2026-03-04T09:00:00', head, 'order', { ...grounds, repayUntil: '2026-04-10' }), 'ordered');
  assert.equal(told.wait('2026-04-11T09:00:00'), 'unpaid');
  assert.equal(
    told.act('2026-04-12T09:00:00', treasurer, 'repay', { amountRepaid: 500_00, voucher: 'V' }),
    'recovered',
  );
  assert.deepEqual(told.held(), { funded: 500_00, promised: 0, paid: 0 });
});
