import { days, workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/** What a refusal, a pause, an extension or a decision must carry. */
const grounds = { reason: true, basis: true } as const;

/** Where the case is in the hands of the reviewing unit before acceptance. */
const unaccepted = ['received', 'corrected'] as const;
const underReview = ['reviewing', 'forwarded'] as const;
const decided = ['granted', 'denied'] as const;

/**
 * The main path of an approval, 行政许可法 art. 29 to 45: receipt, one complete notice, acceptance by act or
 * by silence, review, decision, delivery. Online, submission is receipt; nobody has to register it first.
 */
export const approval = defineLoop({
  name: 'approval',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    kept: 'the item names its units; a duty does not move between units by offer. What another unit knows is asked as an opinion.',
  },
  opens: 'submit',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
    reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
    approver: { kind: 'post', role: 'approver', bound: { item: 'decidingUnit' }, apartPerson: ['reviewer'] },
  },
  states: {
    received: { holder: 'reviewer' },
    correcting: { holder: 'reviewer', awaits: 'applicant' },
    corrected: { holder: 'reviewer' },
    reviewing: { holder: 'reviewer' },
    forwarded: { holder: 'approver' },
    granted: { holder: 'clerk' },
    denied: { holder: 'clerk' },
  },
  endings: {
    'delivered-grant': { answers: true, outcome: 'granted', tells: 'applicant', paper: 'delivery-receipt', evidence: ['decidedOn', 'deliveredOn'], invites: 'service' },
    'delivered-denial': { answers: true, outcome: 'denied', tells: 'applicant', paper: 'delivery-receipt', evidence: ['decidedOn', 'deliveredOn'], invites: 'service' },
    'not-required': { answers: true, outcome: 'not-required', tells: 'applicant', paper: 'not-required-notice', evidence: ['refusedOn'], invites: 'service' },
    'not-accepted': { answers: true, outcome: 'not-accepted', tells: 'applicant', paper: 'not-accepted-decision', evidence: ['refusedOn', 'competentUnit'], invites: 'service' },
    lapsed: { answers: true, outcome: 'lapsed', tells: 'applicant', paper: 'lapse-notice', evidence: ['lapsedOn'], invites: 'service' },
    withdrawn: { answers: false, outcome: 'withdrawn', tells: 'applicant', paper: 'withdrawal-confirmation', evidence: ['withdrawnOn'], invites: 'service' },
    terminated: { answers: false, outcome: 'terminated', tells: 'applicant', paper: 'termination-decision', evidence: ['terminatedOn'], invites: 'service' },
  },
  clocks: {
    // K1: five working days to tell once, else accepted by law (art. 32(1)④).
    notice: { since: 'receivedOn', when: 'permit', limit: workdays(5), during: [...unaccepted], basis: 'notice-limit', warn: workdays(1), onExpire: 'deem-accepted', kind: 'duty' },
    // What is no permit is told once within the same days (优化营商环境条例 art. 36), but silence accepts nothing.
    'first-answer': { since: 'receivedOn', unless: 'permit', limit: workdays(5), during: [...unaccepted], basis: 'first-answer-limit', warn: workdays(1), onExpire: 'miss-first-answer', kind: 'duty' },
    // The applicant's time. While the unit looks at an answer filed in time, it does not lapse.
    correction: { since: 'entry', limit: { item: 'correctionLimit' }, during: ['correcting', 'corrected'], waitsIn: ['corrected'], basis: 'correction-limit', warn: days(5), onExpire: 'lapse', kind: 'duty' },
    // K2: what the unit promised.
    promised: { since: 'acceptedOn', limit: { item: 'promised' }, during: [...underReview], basis: 'promised-limit', warn: workdays(1), onExpire: 'miss-promise', kind: 'duty' },
    // K3: from acceptance, or from receipt where the item's own law says so (建筑法 art. 8).
    statutory: { since: 'acceptedOn', unless: 'counts-from-receipt', limit: { item: 'statutory' }, during: [...underReview], basis: 'statutory-limit', warn: workdays(2), extension: { by: 'approver', amount: workdays(10), paper: 'extension-notice' }, onExpire: 'miss-statute', kind: 'duty' },
    'statutory-from-receipt': { since: 'receivedOn', when: 'counts-from-receipt', limit: { item: 'statutory' }, during: [...unaccepted, ...underReview], basis: 'statutory-limit', warn: workdays(2), onExpire: 'miss-statute', kind: 'duty' },
    // The written time of a procedure under art. 45; its end resumes what it paused.
    procedure: { since: 'act', limit: { until: 'procedureUntil' }, during: [...underReview], basis: 'procedure-limit', onExpire: 'overrun-procedure', kind: 'duty' },
    // K5: ten working days to deliver (art. 44).
    delivery: { since: 'decidedOn', limit: workdays(10), during: [...decided], basis: 'delivery-limit', warn: workdays(2), onExpire: 'miss-delivery', kind: 'duty' },
    // After a deemed acceptance the unit owes the sealed voucher (art. 32(2)).
    voucher: { since: 'act', limit: workdays(1), during: 'open', basis: 'voucher-limit', onExpire: 'miss-voucher', kind: 'duty' },
    // What is overdue is looked at again every working day until it is done.
    overdue: { since: 'act', limit: workdays(1), during: 'open', basis: 'overdue-watch', onExpire: 'remind', kind: 'watch' },
  },
  pauses: {
    'special-procedure': { stops: ['promised', 'statutory', 'statutory-from-receipt'], basis: 'procedure-limit', paper: 'procedure-notice', limit: 'procedure' },
  },
  debts: {
    voucher: { owner: 'reviewer', clock: 'voucher' },
    delivery: { owner: 'clerk', clock: 'delivery' },
  },
  children: {
    opinion: { loop: 'opinion', hears: 'hear-opinion' },
  },
  rights: {
    service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' },
  },
  papers: {
    receipt: { to: 'applicant', grounds: false },
    'correction-notice': { to: 'applicant', grounds: true },
    'correction-receipt': { to: 'applicant', grounds: false },
    'acceptance-notice': { to: 'applicant', grounds: false },
    'deemed-acceptance-statement': { to: 'applicant', grounds: true },
    'not-required-notice': { to: 'applicant', grounds: true },
    'not-accepted-decision': { to: 'applicant', grounds: true, remedies: true },
    'lapse-notice': { to: 'applicant', grounds: true },
    'procedure-notice': { to: 'applicant', grounds: true },
    'extension-notice': { to: 'applicant', grounds: true },
    'grant-decision': { to: 'applicant', grounds: true },
    'denial-decision': { to: 'applicant', grounds: true, remedies: true },
    'delivery-receipt': { to: 'applicant', grounds: false },
    'withdrawal-confirmation': { to: 'applicant', grounds: false },
    'termination-decision': { to: 'applicant', grounds: true, remedies: true },
    'overdue-explanation': { to: 'applicant', grounds: true },
    'correction-of-act': { to: 'applicant', grounds: false },
  },
  guards: { 'counts-from-receipt': 'item', permit: 'item' },
  handover: null,
  correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
  acts: {
    submit: { by: ['applicant', 'clerk'], from: 'new', to: 'received', set: { receivedOn: 'today' }, paper: 'receipt' },

    'refuse-not-required': { by: ['reviewer'], from: [...unaccepted], to: 'not-required', needs: grounds, set: { refusedOn: 'today' } },
    'refuse-jurisdiction': { by: ['reviewer'], from: [...unaccepted], to: 'not-accepted', needs: { ...grounds, input: ['competentUnit'] }, set: { refusedOn: 'today', competentUnit: { input: 'competentUnit' } } },
    notify: { by: ['reviewer'], from: ['received'], to: 'correcting', once: true, needs: { ...grounds, checklist: 'whole' }, set: { notifiedOn: 'today' }, paper: 'correction-notice' },
    correct: { by: ['applicant', 'clerk'], from: ['correcting'], to: 'corrected', needs: { input: ['files'] }, set: { receivedOn: 'today' }, paper: 'correction-receipt' },
    'show-again': { by: ['reviewer'], from: ['corrected'], to: 'correcting', needs: { ...grounds, checklist: 'first-notice' }, whileRunning: 'correction', paper: 'correction-notice' },
    'close-unmet': { by: ['reviewer'], from: ['corrected'], to: 'lapsed', needs: { ...grounds, checklist: 'first-notice' }, unlessRunning: 'correction', set: { lapsedOn: 'today' } },
    lapse: { by: ['clock'], from: ['correcting'], to: 'lapsed', set: { lapsedOn: 'today' } },
    accept: { by: ['reviewer'], from: [...unaccepted], to: 'reviewing', needs: { checklist: 'complete' }, set: { acceptedOn: 'today', acceptBasis: { value: 'complete' } }, paper: 'acceptance-notice' },
    'deem-accepted': { by: ['clock'], from: [...unaccepted], to: 'reviewing', set: { acceptedOn: { fact: 'receivedOn' }, acceptBasis: { value: 'deemed' } }, owes: [{ debt: 'voucher' }], paper: 'deemed-acceptance-statement' },
    'issue-voucher': { by: ['reviewer'], from: 'open', to: 'stay', settles: ['voucher'], paper: 'acceptance-notice' },
    'miss-voucher': { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },

    'ask-opinion': { by: ['reviewer'], from: ['reviewing'], to: 'stay', needs: { reason: true, input: ['unit'] }, opensChild: { child: 'opinion', seats: { asked: { input: 'unit' }, asker: { seat: 'reviewer' } } } },
    'hear-opinion': { by: ['child'], from: 'open', to: 'stay', hears: 'opinion' },
    'begin-procedure': { by: ['reviewer'], from: ['reviewing'], to: 'stay', needs: { ...grounds, input: ['procedure', 'procedureUntil'] }, set: { procedure: { input: 'procedure' }, procedureUntil: { input: 'procedureUntil' } }, pauses: 'special-procedure' },
    'end-procedure': { by: ['reviewer'], from: [...underReview], to: 'stay', needs: { reason: true }, resumes: 'special-procedure' },
    'overrun-procedure': { by: ['clock'], from: [...underReview], to: 'stay', resumes: 'special-procedure' },
    extend: { by: ['approver'], from: [...underReview], to: 'stay', needs: grounds, extends: 'statutory' },
    forward: { by: ['reviewer'], from: ['reviewing'], to: 'forwarded', needs: { input: ['proposal'] }, awaitsChildren: ['opinion'], set: { proposal: { input: 'proposal' } } },
    'send-back': { by: ['approver'], from: ['forwarded'], to: 'reviewing', needs: { reason: true } },
    grant: { by: ['approver'], from: ['forwarded'], to: 'granted', needs: grounds, awaitsPauses: true, awaitsChildren: ['opinion'], awaitsDebts: ['voucher'], otherHandThan: ['forward'], set: { decidedOn: 'today', decision: { value: 'granted' } }, owes: [{ debt: 'delivery' }], paper: 'grant-decision' },
    deny: { by: ['approver'], from: ['forwarded'], to: 'denied', needs: grounds, awaitsPauses: true, awaitsChildren: ['opinion'], awaitsDebts: ['voucher'], otherHandThan: ['forward'], set: { decidedOn: 'today', decision: { value: 'denied' } }, owes: [{ debt: 'delivery' }], paper: 'denial-decision' },
    deliver: { by: ['clerk'], from: [...decided], to: [{ to: 'delivered-grant', in: ['granted'] }, { to: 'delivered-denial', in: ['denied'] }], needs: { input: ['delivery'] }, set: { deliveredOn: 'today', delivery: { input: 'delivery' } }, settles: ['delivery'] },

    'miss-first-answer': { by: ['clock'], from: [...unaccepted], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
    'miss-promise': { by: ['clock'], from: [...underReview], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
    'miss-statute': { by: ['clock'], from: [...unaccepted, ...underReview], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
    'miss-delivery': { by: ['clock'], from: [...decided], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },

    withdraw: { by: ['applicant'], from: ['received', 'correcting', 'corrected', ...underReview], to: 'withdrawn', releases: ['voucher'], recalls: ['opinion'], set: { withdrawnOn: 'today' } },
    terminate: { by: ['approver'], from: ['received', 'correcting', 'corrected', ...underReview], to: 'terminated', needs: grounds, releases: ['voucher'], recalls: ['opinion'], set: { terminatedOn: 'today' } },
  },
});
