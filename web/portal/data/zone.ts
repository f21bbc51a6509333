import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Moment } from '../../../kernel/case.ts';
import { door } from './door.ts';

export type ZoneView = {
  readonly name: string;
  readonly nameEn: string;
  readonly demonstration: boolean;
  readonly footer: readonly string[];
  /** The zone's present moment; a demonstration may have moved it. */
  readonly today: Moment;
};

/** The zone: its name, its footer, its present moment, and whether it is a demonstration. */
export const useZone = (): UseQueryResult<ZoneView> =>
  useQuery({ queryKey: ['zone'], queryFn: () => door<ZoneView>('/api/zone'), staleTime: 60_000 });
