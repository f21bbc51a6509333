import { useQuery } from '@tanstack/react-query';
import type { UnitView } from '../../../api/view.ts';
import type { ClauseMatch } from '../../../api/policy/matches-of.ts';
import type { Clause } from '../../../programmes/policy/clause.ts';
import { door } from './door.ts';

export type PolicyLine = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly documentNumber: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly unit: UnitView;
  readonly clauses: readonly Pick<Clause, 'key' | 'name' | 'nameEn' | 'plain' | 'plainEn' | 'mode' | 'windowTo'>[];
};
export type ClauseView = Omit<Clause, 'cases' | 'budget'> & {
  readonly closed: 'not-in-force' | 'not-in-window' | null;
  readonly handling: UnitView;
  readonly paying: UnitView;
  readonly of: {
    readonly name: string;
    readonly nameEn: string;
    readonly documentNumber: string;
    readonly text: string;
  };
};
export type MyEnterprise = { readonly key: string; readonly name: string; readonly matches: readonly ClauseMatch[] };
export type PublicisedLine = {
  readonly number: string;
  readonly title: string;
  readonly clause: string;
  readonly enterprise: string;
  readonly amount: number;
  readonly until: string;
};

/** The zone's policies that match words. */
export const usePolicies = (q: string) =>
  useQuery({
    queryKey: ['policies', q],
    queryFn: () => door<readonly PolicyLine[]>(`/api/policies?${new URLSearchParams({ q }).toString()}`),
  });

export const useClause = (key: string) =>
  useQuery({
    queryKey: ['clause', key],
    queryFn: () => door<ClauseView>(`/api/policies/clauses/${encodeURIComponent(key)}`),
  });

/** The enterprises for which whoever is signed in speaks, each with what it may be entitled to. */
export const useMyEnterprises = (signedIn: boolean) =>
  useQuery({
    queryKey: ['my-enterprises'],
    enabled: signedIn,
    queryFn: () => door<readonly MyEnterprise[]>('/api/enterprises/mine'),
  });

export const usePublicity = () =>
  useQuery({ queryKey: ['publicity'], queryFn: () => door<readonly PublicisedLine[]>('/api/policies/publicity') });
