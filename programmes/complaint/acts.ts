import type { Act } from '../../kernel/loop.ts';
import { handled, unanswered } from './stages.ts';

const grounds = { reason: true, basis: true } as const;
const statement = { recalls: ['statement'] } as const;

/** The acts of the complaint loop: who, from where to where, what it must say, what it does. */
export const acts = {
  complain: {
    by: ['complainant', 'counter', 'intake'],
    from: 'new',
    to: 'received',
    needs: { input: ['kind', 'what'] },
    set: {
      receivedOn: 'today',
      kind: { input: 'kind' },
      what: { input: 'what' },
      place: { input: 'place' },
      aboutNumber: { input: 'aboutNumber' },
      elsewhere: { input: 'elsewhere' },
      anonymous: { input: 'anonymous' },
    },
    paper: 'registration-slip',
  },

  accept: {
    by: ['intake'],
    from: ['received'],
    to: 'assigning',
    needs: { input: ['way'] },
    set: { acceptedOn: 'today', way: { input: 'way' } },
    paper: 'acceptance-notice',
  },
  redirect: {
    by: ['intake'],
    from: ['received', 'assigning'],
    to: 'redirected',
    needs: { ...grounds, input: ['channel', 'where'] },
    set: { channel: { input: 'channel' }, where: { input: 'where' } },
  },
  'tell-again': {
    by: ['intake'],
    from: ['received', 'assigning'],
    to: 'told-before',
    needs: { ...grounds, input: ['earlier'] },
    set: { earlier: { input: 'earlier' } },
  },

  offer: { by: ['intake'], from: ['assigning'], to: 'stay', needs: { reason: true, input: ['unit'] }, offers: 'unit' },
  take: { by: ['receiver'], from: ['assigning'], to: 'contacting', takes: true },
  'give-back': { by: ['receiver'], from: ['assigning'], to: 'stay', needs: grounds, declines: true },
  'pass-over': { by: ['clock'], from: ['assigning'], to: 'stay', starts: ['overdue'] },
  rule: {
    by: ['intake'],
    from: ['assigning'],
    to: 'contacting',
    needs: { ...grounds, input: ['unit'] },
    rules: 'unit',
    set: { ruledUnit: { input: 'unit' }, ruledOn: 'today' },
  },
  'take-on': { by: ['intake'], from: ['assigning'], to: 'contacting', seat: { handler: 'actor-unit' } },

  contact: {
    by: ['handler'],
    from: ['contacting'],
    to: 'handling',
    when: 'named',
    needs: { input: ['method', 'said'] },
    set: { contactedOn: 'today', said: { input: 'said' } },
  },
  // What the unit complained of is asked in a case of its own, in which nobody reads who asks.
  'ask-statement': {
    by: ['handler'],
    from: [...handled],
    to: 'stay',
    needs: { input: ['unit', 'question'] },
    opensChild: { child: 'statement', key: 'unit', seats: { unit: { input: 'unit' }, asker: { seat: 'handler' } } },
  },
  'hear-statement': { by: ['child'], from: 'open', to: 'stay', hears: 'statement' },
  extend: { by: ['head'], from: ['contacting', 'handling'], to: 'stay', needs: grounds, extends: 'reply' },
  'extend-investigation': {
    by: ['head'],
    from: ['contacting', 'handling'],
    to: 'stay',
    needs: grounds,
    extends: 'investigation',
  },
  reply: {
    by: ['handler'],
    from: [...handled],
    to: [{ to: 'signing-again', in: ['redoing'] }, { to: 'signing' }],
    needs: { reason: true, input: ['found', 'answer'] },
    set: { found: { input: 'found' }, answer: { input: 'answer' } },
    ...statement,
  },
  // No answer leaves the unit before its head has signed it, with the grounds (domain 11.4).
  sign: {
    by: ['head'],
    from: ['signing', 'signing-again'],
    to: 'replied',
    needs: grounds,
    set: { signedBy: 'actor-person', repliedOn: 'today' },
    paper: 'reply',
  },
  'hand-back': {
    by: ['head'],
    from: ['signing', 'signing-again'],
    to: [{ to: 'redoing', in: ['signing-again'] }, { to: 'handling' }],
    needs: { reason: true },
  },

  'call-back': {
    by: ['caller'],
    from: ['replied'],
    to: [{ to: 'resolved', when: 'solved' }, { to: 'supervising', when: 'done-again' }, { to: 'redoing' }],
    when: 'named',
    needs: { input: ['solved', 'satisfied', 'method'] },
    set: { calledBackOn: 'today', satisfied: { input: 'satisfied' } },
  },
  explain: {
    by: ['caller'],
    from: ['replied'],
    to: 'explained',
    needs: { ...grounds, input: ['method'] },
    set: { calledBackOn: 'today' },
  },
  confirm: {
    by: ['complainant'],
    from: ['replied'],
    to: [{ to: 'confirmed', when: 'solved' }, { to: 'supervising', when: 'done-again' }, { to: 'redoing' }],
    needs: { input: ['solved'] },
    set: { confirmedOn: 'today' },
  },
  'close-silent': { by: ['clock'], from: ['replied'], to: 'told' },
  supervise: {
    by: ['supervisor'],
    from: ['supervising'],
    to: 'supervised',
    needs: { ...grounds, input: ['measure'] },
    set: { measure: { input: 'measure' }, supervisedOn: 'today' },
    ...statement,
  },

  'miss-intake': { by: ['clock'], from: ['received'], to: 'stay', starts: ['overdue'] },
  'miss-contact': { by: ['clock'], from: ['contacting'], to: 'stay', starts: ['overdue'] },
  'miss-reply': { by: ['clock'], from: [...unanswered], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
  'miss-call-back': { by: ['clock'], from: ['replied'], to: 'stay', starts: ['overdue'] },
  'miss-redo': {
    by: ['clock'],
    from: ['redoing', 'signing-again'],
    to: 'stay',
    starts: ['overdue'],
    paper: 'overdue-explanation',
  },
  'miss-supervision': { by: ['clock'], from: ['supervising'], to: 'stay', starts: ['overdue'] },
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },

  withdraw: {
    by: ['complainant'],
    from: 'open',
    to: 'withdrawn',
    set: { withdrawnOn: 'today' },
    ...statement,
  },
} as const satisfies Readonly<Record<string, Act>>;
