import { days, workdays } from '../amount.ts';
import { defineLoop } from '../loop.ts';

/** The review of an allotment: a bad mark opens a duty that somebody outside the rated unit closes. */
export const plotReview = defineLoop({
  name: 'plot-review',
  version: 1,
  inForceFrom: '2024-01-01',
  serves: 'gardener',
  outside: {},
  opens: 'rate',
  seats: {
    gardener: { kind: 'party', bound: 'given' },
    rated: { kind: 'post', role: 'reviewer', bound: 'given', pinned: true },
    warden: { kind: 'post', role: 'office', bound: { zone: ['commons-office', 'oversight-office'] }, apart: ['rated'] },
  },
  states: { heard: { holder: 'warden' }, mending: { holder: 'rated' }, mended: { holder: 'warden' } },
  endings: {
    thanked: {
      answers: true,
      outcome: 'thanked',
      tells: 'gardener',
      paper: 'thanks',
      evidence: ['ratedOn'],
      invites: null,
    },
    closed: {
      answers: true,
      outcome: 'closed',
      tells: 'gardener',
      paper: 'reply',
      evidence: ['closedOn'],
      invites: 'second-review',
      apartFrom: 'rated',
    },
  },
  clocks: {
    hearing: {
      since: 'ratedOn',
      limit: workdays(2),
      during: ['heard'],
      basis: 'hearing',
      onExpire: 'miss',
      kind: 'duty',
    },
    mending: {
      since: 'entry',
      limit: workdays(15),
      during: ['mending'],
      basis: 'mending',
      onExpire: 'stay-idle',
      kind: 'duty',
    },
    closing: {
      since: 'entry',
      limit: workdays(5),
      during: ['mended'],
      basis: 'closing',
      onExpire: 'miss',
      kind: 'duty',
    },
    looking: {
      since: 'act',
      limit: workdays(5),
      during: ['heard', 'mended'],
      basis: 'looking',
      onExpire: 'look-again',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    'second-review': {
      to: 'gardener',
      about: 'rated',
      window: days(10),
      basis: 'second-window',
      loop: 'plot-second-review',
    },
  },
  papers: { thanks: { to: 'gardener', grounds: false }, reply: { to: 'gardener', grounds: true } },
  guards: { content: 'input' },
  handover: null,
  correction: null,
  acts: {
    rate: {
      by: ['gardener'],
      from: 'new',
      to: [{ to: 'thanked', when: 'content' }, { to: 'heard' }],
      needs: { input: ['mark'] },
      set: { ratedOn: 'today', mark: { input: 'mark' } },
    },
    dispatch: { by: ['warden'], from: ['heard'], to: 'mending', needs: { reason: true, basis: true } },
    mend: { by: ['rated'], from: ['mending'], to: 'mended', needs: { input: ['what'] } },
    'stay-idle': { by: ['clock'], from: ['mending'], to: 'mended' },
    close: {
      by: ['warden'],
      from: ['heard', 'mended'],
      to: 'closed',
      needs: { reason: true, basis: true },
      set: { closedOn: 'today' },
      paper: 'reply',
    },
    miss: { by: ['clock'], from: ['heard', 'mended'], to: 'stay', starts: ['looking'] },
    'look-again': { by: ['clock'], from: ['heard', 'mended'], to: 'stay', starts: ['looking'] },
  },
});

/** The one second review; it invites no third. */
export const plotSecondReview = defineLoop({
  ...plotReview,
  name: 'plot-second-review',
  outside: { judged: 'A second review is the last: reviews do not chain.' },
  endings: { ...plotReview.endings, closed: { ...plotReview.endings.closed, invites: null } },
  rights: {},
});
