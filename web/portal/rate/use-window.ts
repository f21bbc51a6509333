import { useQuery } from '@tanstack/react-query';
import type { Window } from '../../../programmes/review/window.ts';
import { door } from '../data/door.ts';

/** A window of the hall by its number. */
export const useWindow = (window: string | undefined) =>
  useQuery({
    queryKey: ['window', window],
    enabled: window !== undefined,
    queryFn: async () =>
      (await door<{ body: Window }>(`/api/registers/window/${encodeURIComponent(window ?? '')}`)).body,
  });
