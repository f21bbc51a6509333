import { months } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { agents, corrected, done, enterprise, nothing, outside, recalled } from './inner.ts';

const waiting = ['waiting', 'extended-once', 'extended-twice'] as const;
const extension = { needs: { reason: true, input: ['startBy'] }, paper: 'extension-of-start' } as const;
const extended = { startBy: { input: 'startBy' } } as const;

/**
 * The start of the works after the construction permit (建筑法 art. 9): within three months, put off twice at most, each
 * time by three months at most; whoever does not start by then has a permit that is void. So it is reminded of in time.
 */
export const workStart = defineLoop({
  name: 'work-start',
  letters: 'WS',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside,
  opens: 'watch',
  seats: { enterprise, agents },
  states: {
    waiting: { holder: 'agents', awaits: 'enterprise' },
    'extended-once': { holder: 'agents', awaits: 'enterprise' },
    'extended-twice': { holder: 'agents', awaits: 'enterprise' },
  },
  endings: { started: done('started', 'startedOn'), void: done('void', 'voidOn'), recalled },
  clocks: {
    start: {
      since: 'permittedOn',
      limit: months(3),
      during: ['waiting'],
      basis: 'start-limit',
      onExpire: 'lapse',
      kind: 'duty',
    },
    extension: {
      since: 'entry',
      limit: { until: 'startBy' },
      during: ['extended-once', 'extended-twice'],
      basis: 'start-extension',
      onExpire: 'lapse',
      kind: 'duty',
    },
    reminder: {
      since: 'permittedOn',
      limit: months(2),
      during: ['waiting'],
      basis: 'start-reminder',
      onExpire: 'remind-start',
      kind: 'watch',
    },
  },
  ...nothing,
  papers: {
    ...nothing.papers,
    'start-reminder': { to: 'enterprise', grounds: false },
    'extension-of-start': { to: 'enterprise', grounds: false },
    'void-permit': { to: 'enterprise', grounds: false },
  },
  guards: { 'within-three-months': 'input' },
  handover: null,
  correction: corrected('agents'),
  acts: {
    watch: {
      by: ['parent'],
      from: 'new',
      to: 'waiting',
      needs: { input: ['permittedOn'] },
      set: { permittedOn: { input: 'permittedOn' }, watchedOn: 'today' },
    },
    'report-start': {
      by: ['agents', 'enterprise'],
      from: [...waiting],
      to: 'started',
      set: { startedOn: 'today' },
    },
    'extend-once': {
      ...extension,
      by: ['agents'],
      from: ['waiting'],
      to: [{ to: 'extended-once', when: 'within-three-months' }],
      set: extended,
    },
    'extend-again': {
      ...extension,
      by: ['agents'],
      from: ['extended-once'],
      to: [{ to: 'extended-twice', when: 'within-three-months' }],
      set: extended,
    },
    'remind-start': { by: ['clock'], from: ['waiting'], to: 'stay', paper: 'start-reminder' },
    lapse: { by: ['clock'], from: [...waiting], to: 'void', set: { voidOn: 'today' }, paper: 'void-permit' },
    recall: { by: ['parent'], from: [...waiting], to: 'recalled' },
  },
});
