import type { Loop } from '../../../kernel/loop.ts';
import type { Standing } from '../../../kernel/case.ts';

type Found = { readonly loop: Loop; readonly standing: Standing };

/** Of all these cases, the ones named and everything that came of them, the oldest first. */
export const below = (all: readonly Found[], ids: readonly string[]): readonly Found[] => {
  const under = new Set(ids);
  // A case stands behind the one that it came of.
  const found = all.filter(({ standing }) => {
    const { case: id, parent } = standing.given;
    const belongs = under.has(id) || (parent !== undefined && under.has(parent.case));
    if (belongs) under.add(id);
    return belongs;
  });
  return found.toSorted((one, other) => (one.standing.openedAt < other.standing.openedAt ? -1 : 1));
};
