import type { Act } from '../../kernel/loop.ts';
import { overdueActs } from './overdue-acts.ts';
import { moving } from './moving-acts.ts';
import { underWay, unplanned } from './stages.ts';

const grounds = { reason: true, basis: true } as const;

/** The acts of the assist loop (domain 6), in the order in which an order goes. */
export const acts = {
  ask: {
    by: ['applicant', 'first'],
    from: 'new',
    to: [{ to: 'offered', when: 'offered' }, { to: 'requested' }],
    needs: { input: ['kind', 'need'] },
    set: {
      requestedOn: 'today',
      offeredOn: 'today',
      kind: { input: 'kind' },
      need: { input: 'need' },
    },
    paper: 'order-slip',
  },
  // What staff offer begins only when the person takes it up; at the counter or by telephone the staff note the yes.
  accept: { by: ['applicant'], from: ['offered'], to: 'requested', set: { requestedOn: 'today' } },
  'note-acceptance': {
    by: ['first'],
    from: ['offered'],
    to: 'requested',
    needs: { input: ['method'] },
    set: { requestedOn: 'today' },
  },

  // Whoever takes it on does so in person: the name stands on the route map.
  'take-on': {
    by: ['first'],
    from: ['requested'],
    to: 'assigned',
    set: { assignedOn: 'today' },
    seat: { agent: 'actor' },
  },
  // Whoever stands at the counter and needs no plan is helped there and then.
  'help-at-once': {
    by: ['first'],
    from: ['requested'],
    to: 'handed-over',
    needs: { input: ['done', 'result', 'handed'] },
    set: {
      assignedOn: 'today',
      result: { input: 'result' },
      handed: { input: 'handed' },
      handedOverOn: 'today',
      helper: 'actor-person',
    },
    seat: { agent: 'actor' },
    paper: 'hand-over-slip',
  },
  ...moving,

  contact: {
    by: ['agent'],
    from: ['assigned'],
    to: 'contacted',
    needs: { input: ['method'] },
    set: { contactedOn: 'today', helper: 'actor-person' },
    seat: { agent: 'actor' },
  },
  propose: {
    by: ['agent'],
    from: ['contacted'],
    to: 'proposed',
    needs: { input: ['route', 'readyOn'] },
    set: {
      route: { input: 'route' },
      materials: { input: 'materials' },
      readyOn: { input: 'readyOn' },
      proposedOn: 'today',
    },
    paper: 'route-map',
  },
  agree: { by: ['applicant'], from: ['proposed'], to: 'working', set: { agreedOn: 'today' } },
  'note-agreement': {
    by: ['agent'],
    from: ['proposed'],
    to: 'working',
    needs: { input: ['method'] },
    set: { agreedOn: 'today' },
  },
  'ask-change': {
    by: ['applicant'],
    from: ['proposed'],
    to: 'contacted',
    needs: { input: ['wish'] },
    set: { wish: { input: 'wish' }, requestedOn: 'today' },
  },

  // 行政许可法 art. 29(2): an application may be made by an agent who is authorised. The power names one person and has a day.
  authorise: {
    by: ['applicant', 'agent'],
    from: ['contacted', 'proposed', 'working'],
    to: 'stay',
    when: 'agency',
    needs: { input: ['signedOn', 'files'] },
    set: { powerFor: { fact: 'helper' }, powerOn: { input: 'signedOn' } },
    paper: 'power-receipt',
  },

  'do-step': {
    by: ['agent'],
    from: ['working'],
    to: 'stay',
    needs: { input: ['done', 'result'] },
    set: { helper: 'actor-person' },
    seat: { agent: 'actor' },
  },
  // In the person's name: only by whom the power names.
  'act-for': {
    by: ['agent'],
    from: ['working'],
    to: 'stay',
    when: 'authorised',
    needs: { input: ['done', 'result', 'files'] },
  },
  'hand-over': {
    by: ['agent'],
    from: ['working'],
    to: 'handed-over',
    needs: { input: ['result', 'handed'] },
    set: { result: { input: 'result' }, handed: { input: 'handed' }, handedOverOn: 'today' },
    paper: 'hand-over-slip',
  },

  // By the person's own click, by a signature that is kept, or by a call from outside the unit that helped.
  confirm: {
    by: ['applicant'],
    from: ['handed-over'],
    to: [{ to: 'confirmed', when: 'done' }, { to: 'working' }],
    needs: { input: ['finished'] },
    set: { confirmedOn: 'today', reopenedOn: 'today', confirmedBy: { value: 'click' } },
  },
  'note-signature': {
    by: ['agent'],
    from: ['handed-over'],
    to: 'confirmed',
    needs: { input: ['files'] },
    set: { confirmedOn: 'today', confirmedBy: { value: 'signature' } },
  },
  'call-back': {
    by: ['caller'],
    from: ['handed-over'],
    to: [{ to: 'confirmed', when: 'done' }, { to: 'working' }],
    needs: { input: ['finished', 'note'] },
    set: { confirmedOn: 'today', reopenedOn: 'today', confirmedBy: { value: 'call' } },
  },

  redirect: {
    by: ['first', 'agent'],
    from: [...unplanned, ...underWay],
    to: 'redirected',
    needs: { ...grounds, input: ['channel'] },
    set: { channel: { input: 'channel' } },
    seat: { agent: 'actor-unit' },
  },
  ...overdueActs,
  withdraw: { by: ['applicant'], from: 'open', to: 'withdrawn', set: { withdrawnOn: 'today' } },
} as const satisfies Readonly<Record<string, Act>>;
