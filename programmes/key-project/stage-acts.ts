import type { Act } from '../../kernel/loop.ts';
import { remind } from './overdue.ts';

const open = ['entered', 'running', 'accepted', 'prepared'] as const;
const inner = ['step', 'concentrated', 'advance'] as const;
const session = ['minutes', 'attendance', 'materials'] as const;
const seats = { enterprise: { seat: 'enterprise' }, agents: { seat: 'agents' } } as const;

/** An item of the stage is applied for in its own loop, once what it needs is finished. */
const apply = (loop: string): Act => ({
  by: ['enterprise', 'agents'],
  from: [...open],
  to: [{ to: 'stay', when: 'may-begin' }],
  needs: { input: ['item', 'projectCode'] },
  opensChild: {
    child: 'item',
    loop,
    seats: { applicant: { seat: 'enterprise' } },
    item: 'item',
    key: 'item',
    as: 'enterprise',
  },
});

/** The acts of a stage: guidance, items and steps side by side, acceptance of all, the end. */
export const stageActs = {
  enter: {
    by: ['parent'],
    from: 'new',
    to: 'entered',
    needs: { input: ['stage'] },
    set: {
      enteredOn: 'today',
      stage: { input: 'stage' },
      items: { input: 'items' },
      steps: { input: 'steps' },
    },
  },
  guide: {
    by: ['agents'],
    from: ['entered'],
    to: 'running',
    needs: { input: [...session] },
    opensChild: { child: 'concentrated', seats },
    starts: ['look'],
  },
  'apply-permit': apply('approval'),
  'apply-filing': apply('filing'),
  'apply-confirmation': apply('confirmation'),
  'begin-step': {
    by: ['agents', 'lead'],
    from: [...open],
    to: [{ to: 'stay', when: 'may-begin' }],
    needs: { input: ['step', 'unit', 'dueOn'] },
    opensChild: { child: 'step', seats: { ...seats, doer: { input: 'unit' } }, key: 'step' },
  },
  'change-plan': {
    by: ['agents'],
    from: [...open],
    to: 'stay',
    needs: { reason: true, input: ['items'] },
    set: { items: { input: 'items' }, steps: { input: 'steps' } },
  },
  'hear-item': { by: ['child'], from: 'open', to: 'stay', hears: 'item' },
  'hear-step': { by: ['child'], from: 'open', to: 'stay', hears: 'step' },
  'hear-concentrated': { by: ['child'], from: 'open', to: 'stay', hears: 'concentrated' },
  'hear-advance': { by: ['child'], from: 'open', to: 'stay', hears: 'advance' },
  'mark-accepted': {
    by: ['lead'],
    from: ['running'],
    to: [{ to: 'prepared', when: 'last-stage' }, { to: 'accepted' }],
    when: 'all-begun',
    set: { acceptedOn: 'today' },
    starts: ['look'],
  },
  'guide-next': {
    by: ['agents'],
    from: ['accepted'],
    to: 'prepared',
    needs: { input: [...session] },
    opensChild: { child: 'advance', seats },
    starts: ['look'],
  },
  close: {
    by: ['lead'],
    from: ['prepared'],
    to: 'finished',
    when: 'all-done',
    set: { finishedOn: 'today' },
    awaitsChildren: ['item', ...inner],
  },
  'close-in-part': {
    by: ['lead'],
    from: [...open],
    to: 'finished-in-part',
    needs: { reason: true },
    set: { finishedOn: 'today' },
    recalls: [...inner],
  },
  'miss-guidance': { by: ['clock'], from: ['entered', 'accepted'], to: 'stay', starts: ['overdue'] },
  'look-again': { by: ['clock'], from: ['running', 'prepared'], to: 'stay', starts: ['look'] },
  remind,
  recall: { by: ['parent'], from: [...open], to: 'recalled', recalls: [...inner] },
} as const satisfies Readonly<Record<string, Act>>;
