import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Moment } from '../../../kernel/case.ts';
import { door } from './door.ts';

/** An account of the demonstration, ready to sign in with. */
export type DemoAccount = {
  readonly account: string;
  readonly password: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly string[];
};

export type ZoneView = {
  readonly zone: string;
  readonly name: string;
  readonly nameEn: string;
  /** What the zone says of itself at the foot of every page. */
  readonly footer: readonly string[];
  readonly demonstration: boolean;
  /** The portal's address as people know it: where codes lead. */
  readonly portal: string;
  /** How many services of its history a demonstration has played; null when all are there. */
  readonly history: { readonly played: number; readonly total: number } | null;
  readonly hasAdministrator: boolean;
  /** The zone's present moment; a demonstration may have moved it. */
  readonly today: Moment;
  readonly accounts?: readonly DemoAccount[];
};

export const zoneQuery = queryOptions({
  queryKey: ['zone'],
  queryFn: () => door<ZoneView>('/api/zone'),
  staleTime: 60_000,
  // The history that is being played is looked at again; a zone that has it all is not.
  refetchInterval: ({ state }) => (state.data?.history ? 3000 : false),
});

export const useZone = (): ZoneView => useSuspenseQuery(zoneQuery).data;
