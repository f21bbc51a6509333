import type { CaseView } from '../../../api/view.ts';
import type { Act, Loop } from '../../../kernel/loop.ts';

const restoring = ['put-right', 'recount', 'rehome'];

/** What is let be is not what is wanted of whoever holds it. */
const letBe = ['waived', 'withdrawn', 'recalled'];

const targets = (act: Act): readonly string[] =>
  typeof act.to === 'string' ? [act.to] : act.to.map((branch) => branch.to);

type Stands = Pick<CaseView, 'state' | 'debts' | 'pauses'>;

/** What an act brings about, the likeliest first: what is owed or ends a pause, then onward, then an ending, then beside, then back. */
const effect = (loop: Loop, act: Act, view: Stands): number => {
  const owed = view.debts.some(({ debt, outcome }) => outcome === 'owed' && act.settles?.includes(debt));
  // Nothing moves on while it pauses: how it goes on is what is wanted.
  const paused = view.pauses.some(({ pause, to }) => to === null && act.resumes === pause);
  if (owed || paused || act.takes) return 0;
  const states = Object.keys(loop.states);
  const place = states.indexOf(view.state ?? '');
  const ends = targets(act).every((target) => loop.endings[target] !== undefined);
  // An ending that needs neither reason nor law is the ordinary one; the others turn somebody away, or let it be.
  if (ends)
    return act.needs?.basis || targets(act).every((target) => letBe.includes(loop.endings[target]?.outcome ?? ''))
      ? 3
      : 1;
  // Whoever has the duty himself seldom hands it on.
  if (act.offers) return loop.states[view.state ?? '']?.holder === loop.handover?.seat ? 4 : 1;
  if (targets(act).every((target) => target === 'stay')) return 4;
  const onward = targets(act).some((target) => states.indexOf(target) > place || loop.endings[target] !== undefined);
  if (!onward) return 5;
  const waits = targets(act).some((target) => loop.states[target]?.awaits !== undefined);
  return waits ? 2 : 1;
};

const burden = ({ needs }: Act): number => (needs?.basis ? 2 : needs?.reason ? 1 : 0);

/**
 * Acts in the order in which they are likely to be wanted: what moves the case on by the ordinary way comes before what
 * asks, refuses or puts right. The order of the loop decides between equals, so that keys do not jump.
 */
export const inLikelihood = <One extends { readonly act: string }>(
  loop: Loop | undefined,
  view: Stands,
  acts: readonly One[],
): readonly One[] => {
  const rank = ({ act: name }: One): number => {
    if (restoring.includes(name)) return 100;
    const act = loop?.acts[name];
    return loop === undefined || act === undefined ? 50 : effect(loop, act, view) * 10 + burden(act);
  };
  return acts.toSorted((one, other) => rank(one) - rank(other));
};
