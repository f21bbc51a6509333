import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Loop } from '../../../kernel/loop.ts';
import { door } from './door.ts';

type Running = { readonly programme: string; readonly hash: string; readonly loop: Loop };

const none: readonly Running[] = [];

/** Every loop of the zone, as its definition. */
export const useLoops = (): readonly Loop[] => {
  const { data = none } = useQuery({
    queryKey: ['loops'],
    queryFn: () => door<readonly Running[]>('/api/loops'),
    staleTime: Infinity,
  });
  return useMemo(() => data.map(({ loop }) => loop), [data]);
};
