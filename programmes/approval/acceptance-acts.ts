import type { Act } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { unaccepted } from './stages.ts';

/** Art. 55(2): what the organ inspects, tests or quarantines itself is begun within five working days of acceptance. */
const inspection = { debt: 'inspection', when: 'inspected-here' } as const;

/** Accepting: complete, by silence (art. 32(1)④), or on what the applicant signs of his own will (容缺, 告知承诺). */
export const acceptanceActs = {
  accept: {
    by: ['reviewer'],
    from: [...unaccepted],
    to: 'reviewing',
    needs: { checklist: 'complete' },
    set: { acceptedOn: 'today', acceptBasis: { value: 'complete' } },
    owes: [inspection],
    paper: 'acceptance-notice',
  },
  'deem-accepted': {
    by: ['clock'],
    from: [...unaccepted],
    to: 'reviewing',
    set: { acceptedOn: { fact: 'receivedOn' }, acceptBasis: { value: 'deemed' } },
    owes: [{ debt: 'voucher' }, inspection],
    paper: 'deemed-acceptance-statement',
  },
  'issue-voucher': { by: ['reviewer'], from: 'open', to: 'stay', settles: ['voucher'], paper: 'acceptance-notice' },

  // Voluntary, in writing, and closed to whoever has broken such a word and not yet repaired it.
  pledge: {
    by: ['applicant', 'clerk'],
    from: [...unaccepted],
    to: 'stay',
    once: true,
    when: 'may-follow-later',
    needs: { input: ['pledge', 'pledged'] },
    set: { pledgedOn: 'today', pledged: { input: 'pledged' } },
    paper: 'pledge',
  },
  'accept-with-gaps': {
    by: ['reviewer'],
    from: [...unaccepted],
    to: 'reviewing',
    after: ['pledge'],
    needs: { ...grounds, checklist: 'tolerable' },
    set: { acceptedOn: 'today', acceptBasis: { value: 'gaps' } },
    owes: [{ debt: 'gap', each: 'checklist' }, inspection],
    paper: 'gap-notice',
  },
  supply: {
    by: ['applicant', 'clerk'],
    from: ['reviewing'],
    to: 'stay',
    needs: { input: ['files'] },
    set: { suppliedOn: 'today' },
    settles: ['gap'],
    paper: 'correction-receipt',
  },
  // Once, by as much again at most, because the applicant asked for it.
  'extend-gap': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { ...grounds, input: ['extensionAsked'] },
    set: { extensionAsked: { input: 'extensionAsked' } },
    extends: 'gap',
  },
  'remind-gap': { by: ['clock'], from: ['reviewing'], to: 'stay', starts: ['gap-late'], paper: 'gap-reminder' },
  'return-unsupplied': {
    by: ['clock'],
    from: ['reviewing'],
    to: 'returned',
    defaults: ['gap'],
    releases: ['voucher', 'hearing', 'inspection'],
    recalls: ['aside'],
    set: { returnedOn: 'today' },
    leaves: [{ loop: 'credit', seats: { applicant: { seat: 'applicant' } } }],
  },

  promise: {
    by: ['applicant', 'clerk'],
    from: [...unaccepted],
    to: 'stay',
    once: true,
    when: 'may-be-promised',
    needs: { input: ['promise'] },
    set: { promisedOn: 'today' },
    paper: 'promise',
  },
  'grant-on-promise': {
    by: ['approver'],
    from: [...unaccepted],
    to: 'granted',
    after: ['promise'],
    needs: grounds,
    set: {
      acceptedOn: 'today',
      acceptBasis: { value: 'promised' },
      decidedOn: 'today',
      decision: { value: 'granted' },
      certificate: { input: 'certificate' },
      validUntil: { input: 'validUntil' },
    },
    owes: [{ debt: 'delivery' }],
    paper: 'grant-decision',
    leaves: [
      { loop: 'verification', seats: { applicant: { seat: 'applicant' } } },
      { loop: 'publication', seats: {} },
    ],
  },

  // After a deemed acceptance the unit may ask for a paper; the clocks and the acceptance stay as they are.
  invite: {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    when: 'deemed',
    needs: { input: ['invited'] },
    set: { invitedOn: 'today', invited: { input: 'invited' } },
    paper: 'invitation',
  },
  'send-invited': {
    by: ['applicant', 'clerk'],
    from: ['reviewing'],
    to: 'stay',
    when: 'invited',
    needs: { input: ['files'] },
    paper: 'correction-receipt',
  },
} as const satisfies Readonly<Record<string, Act>>;
