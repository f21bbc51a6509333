import type { Act } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const again = { orderedOn: 'today' } as const;

/** The acts of a supervision order: who, from where to where, what it must say, what it does. */
export const acts = {
  order: {
    by: ['supervisor', 'clock'],
    from: 'new',
    // What was done again twice is the leader's at once.
    to: [{ to: 'led', when: 'reopened' }, { to: 'ordered' }],
    needs: { input: ['cause', 'what', 'redSince', 'askerWord'] },
    set: {
      orderedOn: 'today',
      cause: { input: 'cause' },
      what: { input: 'what' },
      // What the door knows of the case that it is about: whether it is late, since when, and whether anybody is to be asked.
      late: { input: 'late' },
      redSince: { input: 'redSince' },
      askerWord: { input: 'askerWord' },
    },
  },
  answer: {
    by: ['ordered'],
    from: ['ordered'],
    to: 'answered',
    needs: { input: ['answer', 'evidence'] },
    set: {
      answer: { input: 'answer' },
      evidence: { input: 'evidence' },
      answeredOn: 'today',
      signedBy: 'actor-person',
    },
  },
  return: { by: ['supervisor'], from: ['answered'], to: 'ordered', needs: grounds, set: again },
  close: {
    by: ['supervisor'],
    from: ['answered'],
    to: 'closed',
    when: 'closable',
    needs: { input: ['checked'] },
    set: { checked: { input: 'checked' }, checkedOn: 'today' },
  },
  release: {
    by: ['supervisor'],
    from: 'open',
    to: 'released',
    needs: grounds,
    set: { releasedOn: 'today' },
  },

  // Heard of the case that it is about: the late duty is done; the case has ended, with what the asker said.
  'hear-done': { by: ['parent'], from: 'open', to: 'stay', set: { late: { value: false }, doneOn: 'today' } },
  'hear-end': {
    by: ['parent'],
    from: 'open',
    to: 'stay',
    needs: { input: ['askerWord'] },
    set: { late: { value: false }, doneOn: 'today', askerWord: { input: 'askerWord' } },
  },

  raise: { by: ['clock'], from: ['ordered', 'answered'], to: 'led', set: { raisedOn: 'today' } },
  lead: {
    by: ['leader'],
    from: ['led'],
    to: 'ordered',
    needs: { input: ['instruction'] },
    set: { instruction: { input: 'instruction' }, ledOn: 'today', ...again },
  },
  'pass-leader': { by: ['clock'], from: ['led'], to: 'ordered', set: again },
  propose: { by: ['clock'], from: ['ordered', 'led', 'answered'], to: 'proposed', set: { proposedOn: 'today' } },
  interview: {
    by: ['supervisor'],
    from: ['proposed'],
    to: 'ordered',
    needs: { ...grounds, input: ['heldOn'] },
    set: { interviewedOn: { input: 'heldOn' }, ...again },
  },
  circulate: {
    by: ['supervisor'],
    from: ['proposed'],
    to: 'ordered',
    needs: grounds,
    set: { circulatedOn: 'today', ...again },
  },
  'let-pass': {
    by: ['supervisor'],
    from: ['proposed'],
    to: 'ordered',
    needs: grounds,
    set: { letPassOn: 'today', ...again },
  },

  'miss-answer': { by: ['clock'], from: ['ordered'], to: 'stay', starts: ['overdue'] },
  'miss-check': { by: ['clock'], from: ['answered'], to: 'stay', starts: ['overdue'] },
  'miss-proposal': { by: ['clock'], from: ['proposed'], to: 'stay', starts: ['overdue'] },
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;
