import type { ItemView } from '../data/item-view.ts';

type Material = ItemView['materials'][number];

export const groups = ['mine', 'system', 'later', 'some'] as const;
export type MaterialGroup = (typeof groups)[number];

/** Whose work a material is: mine, the system's, mine but later, or only of those whom it concerns. */
export const groupOf = ({ source, necessity }: Pick<Material, 'source' | 'necessity'>): MaterialGroup => {
  if (source === '20') return 'system';
  if (necessity === '3') return 'later';
  return necessity === '2' ? 'some' : 'mine';
};
