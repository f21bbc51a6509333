import { useQuery } from '@tanstack/react-query';
import type { Moment } from '../../../kernel/case.ts';
import { door } from '../data/door.ts';

export type Player = { readonly account: string; readonly name: string; readonly unit: string; readonly role: string };
export type Resident = { readonly name: string; readonly phone: string };
export type Prepared = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly loop: string;
  readonly state: string;
  readonly as: Player;
};
export type DemonstrationView = {
  readonly today: Moment;
  readonly secondsAhead: number;
  readonly history: { readonly played: number; readonly total: number } | null;
  readonly deskHere: boolean;
  readonly password: string;
  readonly residents: readonly Resident[];
  readonly staff: readonly Player[];
  readonly prepared: readonly Prepared[];
  readonly cheats: readonly string[];
};

/** What this demonstration offers just now; read again while its history is still being played. */
export const useDemonstration = () =>
  useQuery({
    queryKey: ['demonstration'],
    queryFn: () => door<DemonstrationView>('/api/demonstration'),
    refetchInterval: ({ state }) => (state.data?.history ? 3000 : false),
  });
