import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const unanswered = ['asked', 'disputed', 'handling', 'redoing'] as const;

/**
 * A question or a need, 首问负责 (domain 11): whoever is asked first answers or hands it over, and a duty moves
 * only when the next unit takes it. Silence goes to the alliance office, counts against the silent unit, and
 * the asker's clock never starts again. It closes above the bureau when it is about the bureau.
 */
export const inquiry = defineLoop({
  name: 'inquiry',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'asker',
  outside: {
    'told-once': 'a question needs no materials; what is missing is asked on the telephone, and nothing is accepted by silence',
    trusted: 'nothing is owed or promised beside the answer itself',
  },
  opens: 'ask',
  seats: {
    asker: { kind: 'party', bound: 'given' },
    first: { kind: 'post', role: 'clerk', bound: 'given', pinned: true },
    subject: { kind: 'post', bound: 'given', optional: true },
    handler: { kind: 'post', role: 'contact', bound: 'act' },
    head: { kind: 'post', role: 'approver', bound: 'act', sameUnit: 'handler' },
    judge: { kind: 'post', role: 'office', bound: { zone: ['alliance-office', 'supervision-office'] }, apart: ['subject'] },
    caller: { kind: 'post', role: 'office', bound: { zone: ['alliance-office', 'supervision-office'] }, apart: ['handler', 'subject'] },
  },
  states: {
    asked: { holder: 'first' },
    disputed: { holder: 'judge' },
    handling: { holder: 'handler' },
    redoing: { holder: 'handler' },
    replied: { holder: 'caller' },
  },
  endings: {
    'answered-on-spot': { answers: true, outcome: 'answered', tells: 'asker', paper: 'answer-slip', evidence: ['answer'], invites: 'service' },
    solved: { answers: true, outcome: 'solved', tells: 'asker', paper: 'close-out', evidence: ['answer', 'calledBackOn'], invites: 'service', apartFrom: 'handler' },
    explained: { answers: true, outcome: 'explained', tells: 'asker', paper: 'explanation', evidence: ['answer', 'calledBackOn'], invites: 'service', apartFrom: 'handler' },
    confirmed: { answers: true, outcome: 'solved', tells: 'asker', paper: 'close-out', evidence: ['answer', 'confirmedOn'], invites: 'service' },
    redirected: { answers: true, outcome: 'redirected', tells: 'asker', paper: 'redirection', evidence: ['channel'], invites: 'service' },
    withdrawn: { answers: false, outcome: 'withdrawn', tells: 'asker', paper: 'withdrawal-confirmation', evidence: ['withdrawnOn'], invites: 'reception' },
  },
  clocks: {
    // Five working days from the asking, whoever has it meanwhile.
    reply: { since: 'askedOn', limit: workdays(5), during: [...unanswered], basis: 'reply-limit', warn: workdays(1), extension: { by: 'head', amount: workdays(10), paper: 'extension-notice' }, onExpire: 'miss-reply', kind: 'duty' },
    // A unit takes an offered duty or returns it with a reason within two working days; once.
    offer: { since: 'act', limit: workdays(2), during: ['asked'], basis: 'offer-limit', warn: workdays(1), onExpire: 'pass-over', kind: 'duty' },
    ruling: { since: 'entry', limit: workdays(1), during: ['disputed'], basis: 'ruling-limit', onExpire: 'miss-ruling', kind: 'duty' },
    'call-back': { since: 'repliedOn', limit: workdays(1), during: ['replied'], basis: 'call-back-limit', onExpire: 'miss-call-back', kind: 'duty' },
    redo: { since: 'reopenedOn', limit: workdays(5), during: ['redoing'], basis: 'redo-limit', warn: workdays(1), onExpire: 'miss-redo', kind: 'duty' },
    overdue: { since: 'act', limit: workdays(1), during: 'open', basis: 'overdue-watch', onExpire: 'remind', kind: 'watch' },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    service: { to: 'asker', about: 'handler', window: workdays(5), basis: 'review-window', loop: 'review' },
    reception: { to: 'asker', about: 'first', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    'ledger-slip': { to: 'asker', grounds: false },
    'answer-slip': { to: 'asker', grounds: false },
    reply: { to: 'asker', grounds: true },
    'extension-notice': { to: 'asker', grounds: true },
    'close-out': { to: 'asker', grounds: false },
    explanation: { to: 'asker', grounds: true },
    redirection: { to: 'asker', grounds: true },
    'withdrawal-confirmation': { to: 'asker', grounds: false },
    'overdue-explanation': { to: 'asker', grounds: true },
    'correction-of-act': { to: 'asker', grounds: false },
  },
  guards: { solved: 'input', 'returned-before': 'standing' },
  handover: { seat: 'handler', clock: 'offer', maxHops: 2, judge: 'judge' },
  correction: { hold: 1, by: ['judge', 'head'], paper: 'correction-of-act' },
  acts: {
    ask: { by: ['asker', 'first'], from: 'new', to: 'asked', needs: { input: ['kind', 'question'] }, set: { askedOn: 'today', kind: { input: 'kind' }, question: { input: 'question' } }, paper: 'ledger-slip' },

    'answer-on-spot': { by: ['first'], from: ['asked'], to: 'answered-on-spot', needs: { input: ['answer'] }, set: { answer: { input: 'answer' } }, seat: { handler: 'actor' } },
    redirect: { by: ['first', 'handler', 'judge'], from: [...unanswered], to: 'redirected', needs: { ...grounds, input: ['channel'] }, set: { channel: { input: 'channel' } }, seat: { handler: 'actor-unit' } },
    'take-on': { by: ['first'], from: ['asked'], to: 'handling', seat: { handler: 'actor-unit' } },

    offer: { by: ['first'], from: ['asked'], to: 'stay', needs: { reason: true, input: ['unit'] }, offers: 'unit' },
    take: { by: ['receiver'], from: ['asked'], to: 'handling', takes: true },
    'give-back': { by: ['receiver'], from: ['asked'], to: [{ to: 'disputed', when: 'returned-before' }, { to: 'asked' }], needs: grounds, declines: true },
    'pass-over': { by: ['clock'], from: ['asked'], to: 'disputed' },
    refer: { by: ['first'], from: ['asked'], to: 'disputed', needs: { reason: true } },
    rule: { by: ['judge'], from: ['disputed'], to: 'handling', needs: { ...grounds, input: ['unit'] }, rules: 'unit', set: { ruledUnit: { input: 'unit' }, ruledOn: 'today' } },

    extend: { by: ['head'], from: ['handling'], to: 'stay', needs: grounds, extends: 'reply' },
    reply: { by: ['handler'], from: ['handling', 'redoing'], to: 'replied', needs: { ...grounds, input: ['answer'] }, set: { answer: { input: 'answer' }, repliedOn: 'today' }, paper: 'reply' },

    'call-back': { by: ['caller'], from: ['replied'], to: [{ to: 'solved', when: 'solved' }, { to: 'redoing' }], needs: { input: ['solved', 'satisfied', 'method'] }, set: { calledBackOn: 'today', reopenedOn: 'today', satisfied: { input: 'satisfied' } } },
    explain: { by: ['caller'], from: ['replied'], to: 'explained', needs: { ...grounds, input: ['method'] }, set: { calledBackOn: 'today' } },
    confirm: { by: ['asker'], from: ['replied'], to: [{ to: 'confirmed', when: 'solved' }, { to: 'redoing' }], needs: { input: ['solved'] }, set: { confirmedOn: 'today', reopenedOn: 'today' } },

    'miss-reply': { by: ['clock'], from: [...unanswered], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
    'miss-ruling': { by: ['clock'], from: ['disputed'], to: 'stay', starts: ['overdue'] },
    'miss-call-back': { by: ['clock'], from: ['replied'], to: 'stay', starts: ['overdue'] },
    'miss-redo': { by: ['clock'], from: ['redoing'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },

    withdraw: { by: ['asker'], from: 'open', to: 'withdrawn', set: { withdrawnOn: 'today' } },
  },
});
