import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { CaseLine, UnitView } from '../../../api/view.ts';
import { door } from '../data/door.ts';
import type { ItemLine } from '../data/items.ts';

export type FoundPerson = { readonly person: string; readonly name: string; readonly unit: UnitView };
export type Found = {
  readonly cases: readonly CaseLine[];
  readonly questions: readonly CaseLine[];
  readonly items: readonly ItemLine[];
  readonly people: readonly FoundPerson[];
};

const nothing: Found = { cases: [], questions: [], items: [], people: [] };

/** What the house finds for what was typed, under the rights of whoever asks, best first. */
export const useFound = (typed: string): Found & { readonly busy: boolean } => {
  const text = useDeferredValue(typed.trim());
  const asked = text.length > 1;
  const search = useQuery({
    // Beside the lists, so that whatever makes those old makes this old too.
    queryKey: ['cases', 'palette', text],
    queryFn: () => door<Found>(`/api/search?limit=6&q=${encodeURIComponent(text.slice(0, 100))}`),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  return { ...(asked ? (search.data ?? nothing) : nothing), busy: asked && search.isFetching };
};
