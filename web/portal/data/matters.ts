import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CaseLine, CaseView, Page, PaperDocument, RightView } from '../../../api/view.ts';
import { door } from './door.ts';

/** My matters, newest first, page by page. */
export const useMatters = (wanted = true) =>
  useInfiniteQuery({
    queryKey: ['matters'],
    enabled: wanted,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      door<Page<CaseLine>>(`/api/cases?scope=mine${pageParam === '' ? '' : `&after=${encodeURIComponent(pageParam)}`}`),
    getNextPageParam: (page) => page.next,
  });

/** One matter, as far as I may see it. */
export const useMatter = (id: string) =>
  useQuery({ queryKey: ['matter', id], queryFn: () => door<CaseView>(`/api/cases/${id}`) });

/** A paper in the chosen language. */
export const usePaper = (id: string, language: string) =>
  useQuery({
    queryKey: ['paper', id, language],
    queryFn: () => door<PaperDocument>(`/api/papers/${encodeURIComponent(id)}?language=${language}`),
  });

/** The services that I may still review. */
export const useRights = (wanted = true) =>
  useQuery({ queryKey: ['rights'], enabled: wanted, queryFn: () => door<readonly RightView[]>('/api/rights') });
