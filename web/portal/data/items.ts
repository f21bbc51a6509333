import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Page } from '../../../api/view.ts';
import { door } from './door.ts';
import { wholeItem, type ItemLine, type ItemView } from './item-view.ts';

/** Service items whose name or content matches. */
export const useItems = (q: string) =>
  useInfiniteQuery({
    queryKey: ['items', q],
    initialPageParam: '',
    staleTime: 300_000,
    queryFn: ({ pageParam }) => {
      const asked = new URLSearchParams({
        ...(q === '' ? {} : { q }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      });
      return door<Page<ItemLine>>(`/api/items?${asked}`);
    },
    getNextPageParam: (page) => page.next,
  });

/** The guide of one item. */
export const useItem = (key: string) =>
  useQuery({
    queryKey: ['item', key],
    staleTime: 300_000,
    queryFn: async () => wholeItem(await door<ItemView>(`/api/items/${encodeURIComponent(key)}`)),
  });
