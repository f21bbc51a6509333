import { days } from '../../kernel/amount.ts';
import { shortLoop } from './short-loop.ts';
import { submitTo } from './reception-acts.ts';
import { unaccepted } from './stages.ts';

/**
 * 延续, 行政许可法 art. 50 (K8): applied for thirty days before the permit expires and decided before it does; no
 * decision by then, and it is renewed by law. An application that still waits for the applicant ends with the permit.
 */
export const renewal = shortLoop({
  name: 'renewal',
  letters: 'RN',
  when: 'licensed',
  silenceAccepts: true,
  publishes: true,
  who: 'approver',
  clocks: {
    expiry: {
      since: 'receivedOn',
      limit: { until: 'expiresOn' },
      during: [...unaccepted, 'reviewing'],
      basis: 'renewal-limit',
      onExpire: 'deem-renewed',
      kind: 'duty',
    },
    'expiry-uncorrected': {
      since: 'entry',
      limit: { until: 'expiresOn' },
      during: ['correcting'],
      basis: 'renewal-limit',
      onExpire: 'lapse-with-permit',
      kind: 'duty',
    },
  },
  endings: {
    'deemed-renewed': {
      answers: true,
      outcome: 'deemed-renewed',
      tells: 'applicant',
      paper: 'deemed-renewal-statement',
      evidence: ['renewedOn'],
      invites: 'service',
    },
  },
  papers: { 'deemed-renewal-statement': { to: 'applicant', grounds: true } },
  acts: {
    submit: {
      ...submitTo('licensed'),
      needs: {
        input: ['permitNumber', 'expiresOn'],
        ahead: { expiresOn: { amount: days(30), basis: 'renewal-time' } },
      },
      set: {
        receivedOn: 'today',
        permitNumber: { input: 'permitNumber' },
        expiresOn: { input: 'expiresOn' },
      },
    },
    'lapse-with-permit': { by: ['clock'], from: ['correcting'], to: 'lapsed', set: { lapsedOn: 'today' } },
    'deem-renewed': {
      by: ['clock'],
      from: [...unaccepted, 'reviewing'],
      to: 'deemed-renewed',
      releases: ['voucher'],
      set: { renewedOn: 'today' },
    },
  },
});
