import type { Act } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
/** A panel of three at least, nobody of it of the rated unit. */
const byPanel = { ...grounds, input: ['panel'], outside: { panel: ['rated'] } } as const;

/** An appeal that fails is to be put right, at once where the unit has not said that it is complex. */
const back = 'rectifying';
const again = { classifiedOn: 'today' } as const;

/**
 * The appeal of the rated unit: mistake or malice (classes d and e). It is decided outside the unit; a void is proposed
 * first, the rater may object within five working days, and the supervisor decides on that (domain 12.7).
 */
export const appealActs = {
  appeal: {
    by: ['fixer'],
    from: ['contacting', 'confirming', 'rectifying'],
    to: 'appealed',
    once: true,
    whileRunning: 'appeal-window',
    needs: { ...grounds, input: ['claim'] },
    set: { appealedOn: 'today', claim: { input: 'claim' } },
  },
  'appeal-over': {
    by: ['clock'],
    from: ['contacting', 'confirming', 'rectifying'],
    to: 'stay',
    set: { appealOver: 'today' },
  },
  uphold: {
    by: ['manager'],
    from: ['appealed'],
    to: back,
    needs: byPanel,
    set: { ...again, panel: { input: 'panel' } },
  },
  'uphold-by-silence': { by: ['clock'], from: ['appealed'], to: back, set: again, starts: ['overdue'] },
  void: {
    by: ['manager'],
    from: ['appealed'],
    to: 'voiding',
    needs: { ...byPanel, input: ['panel', 'voidReason'] },
    set: { voidedOn: 'today', voidReason: { input: 'voidReason' }, panel: { input: 'panel' } },
    paper: 'void-proposal',
  },
  // Whoever gave it by mistake says so, and it is over at once.
  agree: { by: ['rater'], from: ['voiding'], to: 'voided' },
  object: {
    by: ['rater'],
    from: ['voiding'],
    to: 'objected',
    once: true,
    needs: { reason: true },
    set: { objectedOn: 'today' },
  },
  'void-stands': { by: ['clock'], from: ['voiding'], to: 'voided' },
  'confirm-void': { by: ['judge'], from: ['objected'], to: 'voided', needs: grounds },
  'set-aside-void': { by: ['judge'], from: ['objected'], to: back, needs: grounds, set: again },
  'objection-holds': { by: ['clock'], from: ['objected'], to: back, set: again, starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;
