import { allotment, seedGrant } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops in which something owed would be forgotten. */
export const forgotten: readonly BadLoop[] = [
  {
    code: 'ends-in-debt',
    because: 'the key is handed over with the fence plan outstanding',
    loop: altered(allotment, { acts: { 'hand-over-key': { awaitsDebts: ['rent'] } } }),
  },
  {
    code: 'debt-never-owed',
    because: 'a debt is described that nothing creates',
    and: ['act-never-possible', 'clock-never-runs'],
    loop: altered(allotment, { acts: { grant: { owes: [{ debt: 'key' }] } } }),
  },
  {
    code: 'debt-never-settled',
    because: 'a debt can only be forgiven',
    loop: altered(allotment, { acts: { 'supply-fence-plan': gone } }),
  },
  {
    code: 'debt-of-another',
    because: 'the one who owes the rent has no way to pay it',
    loop: altered(allotment, { acts: { 'pay-rent': { by: ['treasurer'] } } }),
  },
  {
    code: 'debt-without-consequence',
    because: 'an unpaid rent has no consequence',
    and: ['may-never-end'],
    loop: altered(allotment, { acts: { 'default-rent': { defaults: gone, set: { unpaid: { value: true } } } } }),
  },
  {
    code: 'debt-without-clock',
    because: 'nobody counts how long the fence plan is owed',
    and: ['clock-begins-late', 'expires-where-none-runs'],
    loop: altered(allotment, { clocks: { fence: { during: ['signing', 'granted'] } } }),
  },
  {
    code: 'release-without-reason',
    because: 'somebody is let off without a reason',
    loop: altered(allotment, { acts: { 'forgive-fence-plan': { needs: gone } } }),
  },
  {
    code: 'unknown-account',
    because: 'money is taken out of an account that nobody has described',
    loop: altered(seedGrant, { accounts: gone }),
  },
  {
    code: 'account-never-named',
    because: 'no case says which fund it draws on',
    loop: altered(seedGrant, { accounts: { fund: { named: 'purse' } } }),
  },
  {
    code: 'amount-never-set',
    because: 'nobody says how much is paid',
    loop: altered(seedGrant, { acts: { pay: { set: { payment: gone } } } }),
  },
  {
    code: 'booked-by-silence',
    because: 'silence pays out',
    loop: altered(seedGrant, {
      acts: { miss: { books: [{ account: 'fund', amount: 'amount', from: 'promised', to: 'paid' }] } },
    }),
  },
  {
    code: 'books-nothing',
    because: 'a payment moves nothing',
    loop: altered(seedGrant, {
      acts: { pay: { books: [{ account: 'fund', amount: 'payment', from: 'paid', to: 'paid' }] } },
    }),
  },
];
