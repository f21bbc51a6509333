import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { CaseLine, Page } from '../../../api/view.ts';
import { useSession } from '../data/session.ts';
import { door } from '../data/door.ts';
import { useItems, type ItemLine } from '../data/items.ts';

type Found = { readonly cases: readonly CaseLine[]; readonly items: readonly ItemLine[]; readonly busy: boolean };

const overseers = ['office', 'supervisor', 'sysadmin'];

/** Cases and items that hold what was typed, under the rights of whoever asks. */
export const useFound = (typed: string): Found => {
  const text = useDeferredValue(typed.trim());
  const asked = text.length > 1;
  const scope = useSession()?.roles.some((role) => overseers.includes(role)) ? 'all' : 'unit';
  const cases = useQuery({
    queryKey: ['cases', 'palette', scope, text],
    queryFn: () => door<Page<CaseLine>>(`/api/cases?${new URLSearchParams({ scope, q: text }).toString()}`),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const items = useItems(text);
  return {
    cases: asked ? (cases.data?.lines ?? []).slice(0, 8) : [],
    items: asked ? items.slice(0, 5) : [],
    busy: asked && cases.isFetching,
  };
};
