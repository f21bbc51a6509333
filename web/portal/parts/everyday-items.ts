import type { ItemLine } from '../data/item-view.ts';

/** The eight that stand on the first page: what anybody may need, before what only a building project needs. */
export const everydayItems = (lines: readonly ItemLine[]): readonly ItemLine[] =>
  [...lines.filter((line) => line.stage === null), ...lines.filter((line) => line.stage !== null)].slice(0, 8);
