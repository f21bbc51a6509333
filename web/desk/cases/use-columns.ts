import { useState } from 'react';
import { useSession } from '../data/session.ts';
import { chosenColumns, type Column } from './columns.ts';

/** The columns of the list as this person left them; only their names are kept on the device. */
export const useColumns = (wide: boolean) => {
  const place = `jx-desk-columns:${useSession()?.id ?? ''}`;
  const [kept, keep] = useState(() => localStorage.getItem(place));
  const choose = (next: readonly Column[] | null): void => {
    if (next === null) localStorage.removeItem(place);
    else localStorage.setItem(place, next.join(','));
    keep(next === null ? null : next.join(','));
  };
  return { chosen: chosenColumns(kept, wide), choose };
};
