/** How often something may be done within a while, by whom it is counted. */
export type Allowance = {
  /** Takes one; gives how many seconds to wait where none is left, else 0. */
  readonly take: (who: string) => number;
  readonly forget: (who: string) => void;
};

/**
 * Counts in the memory of this process. `elapsed` gives seconds that only grow; who has not come back within the
 * while is forgotten, and so is the oldest when more than `most` are remembered.
 */
export const allowance = (times: number, seconds: number, elapsed: () => number, most = 50_000): Allowance => {
  const taken = new Map<string, { since: number; times: number }>();
  return {
    take: (who) => {
      const now = elapsed();
      const before = taken.get(who);
      if (!before || now - before.since >= seconds) {
        taken.delete(who);
        taken.set(who, { since: now, times: 1 });
        if (taken.size > most) taken.delete(taken.keys().next().value ?? who);
        return 0;
      }
      if (before.times >= times) return Math.max(1, Math.ceil(before.since + seconds - now));
      before.times += 1;
      return 0;
    },
    forget: (who) => taken.delete(who),
  };
};
